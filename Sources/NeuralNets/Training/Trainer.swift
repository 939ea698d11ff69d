import TensorKit
import Trace

/// Steps of training: every batch is shared out, each share goes forward and backward, gradients are added up in a fixed
/// order, and the weights move. Nothing is allocated on the way.
package final class Trainer {
    private let weights: FlatWeights
    private let shards: [Shard]
    private let task: TrainingTask
    private let sharesGradient: [Bool]
    private(set) var optimizer: Optimizer

    package init(
        _ model: Sequential, loss: Loss, optimizer: Optimizer, data: Dataset, batchSize: Int
    ) throws(TensorError) {
        try optimizer.check()
        task = try TrainingTask(model, loss, data)
        let weights = FlatWeights(model.parameters)
        self.weights = weights
        let count = Self.shardCount(batchSize, whole: model.needsWholeBatch)
        var shards: [Shard] = []
        for _ in 0..<count {
            shards.append(
                try Shard(
                    model, task: task, loss: loss, capacity: (batchSize + count - 1) / count,
                    weightCount: weights.values.count))
        }
        self.shards = shards
        sharesGradient = weights.starts.indices.map { shards[0].chain.sharesGradient(of: $0) }
        self.optimizer = optimizer
        self.optimizer.remember(weights.values.count)
        for shard in shards {
            let own = weights.places(in: shard.gradients)
            let first = weights.places(in: shards[0].gradients)
            let places = own.indices.map { sharesGradient[$0] ? first[$0] : own[$0] }
            shard.chain.bind(weights: weights.pointers, gradients: places)
        }
    }

    /// In how many shares a batch is cut: by its size alone, so that the result does not depend on the machine.
    private static func shardCount(_ batch: Int, whole: Bool) -> Int {
        if whole { return 1 }
        return batch >= 16 ? 4 : batch >= 2 ? 2 : 1
    }

    /// One step on the examples at `places`; what they lost before it, and how many were right.
    package func step(
        _ data: Dataset, _ places: ArraySlice<Int>, seed: UInt64, augmentation: Augmentation? = nil
    ) -> (loss: Double, correct: Int) {
        let share = (places.count + shards.count - 1) / shards.count
        let active = (places.count + share - 1) / share
        @Sendable func part(_ index: Int) -> (places: ArraySlice<Int>, step: PassStep) {
            let start = places.startIndex + index * share
            let part = places[start..<min(start + share, places.endIndex)]
            return (part, PassStep(count: part.count, isTraining: true, seed: seed, firstExample: index * share))
        }
        Parallel.forEach(active) { [shards] index in
            let (own, step) = part(index)
            shards[index].run(data, own, step, batchCount: places.count, augmentation: augmentation)
        }
        for index in 0..<active { shards[index].chain.finish(part(index).step, isFirstShard: index == 0) }
        moveWeights(active)
        let rows = Double(places.count * task.rowsPerExample)
        return (
            shards[..<active].reduce(0) { $0 + $1.lossSum } / rows, shards[..<active].reduce(0) { $0 + $1.correct }
        )
    }

    private func moveWeights(_ active: Int) {
        let pieces = weights.pieces
        var scale: Real = 1
        if let limit = optimizer.clipNorm {
            for piece in pieces { finishGradient(piece, active) }
            let norm = pieces.reduce(0.0) { $0 + squaredLength($1) }.squareRoot()
            if norm > limit { scale = Real(limit / norm) }
        }
        let factor = scale
        let move = OptimizerStep(optimizer)
        let clipped = optimizer.clipNorm != nil
        let memory = optimizer.memory
        // A small model is done before a second thread wakes up.
        let groups = weights.values.count > 1 << 18 ? 16 : 1
        Parallel.forEach(groups) { [self] group in
            for index in stride(from: group, to: pieces.count, by: groups) {
                let piece = pieces[index]
                if !clipped { finishGradient(piece, active) }
                let gradient = shards[0].gradients.pointer + piece.start
                if factor != 1 { for i in 0..<piece.count { gradient[i] *= factor } }
                move.run(
                    weights.values.pointer + piece.start, gradient, { memory!.slots[$0].pointer + piece.start },
                    count: piece.count, decays: weights.parameter(piece.parameter).role == .weight)
            }
        }
        weights.adoptStatistics(from: shards[0].gradients)
        optimizer.steps += 1
    }

    /// The gradient of the whole batch, the penalty on large weights with it: what a clipping norm is held against.
    private func finishGradient(_ piece: FlatWeights.Piece, _ active: Int) {
        addUp(piece, active)
        addPenalty(weights.parameter(piece.parameter), piece, shards[0].gradients.pointer + piece.start)
    }

    /// Brings the gradients of all shards together in the first, in the order of the shards.
    private func addUp(_ piece: FlatWeights.Piece, _ active: Int) {
        guard !sharesGradient[piece.parameter] else { return }
        let total = shards[0].gradients.pointer + piece.start
        for shard in shards[..<active].dropFirst() {
            let part = shard.gradients.pointer + piece.start
            for i in 0..<piece.count { total[i] += part[i] }
        }
    }

    private func squaredLength(_ piece: FlatWeights.Piece) -> Double {
        let gradient = shards[0].gradients.pointer + piece.start
        var sum = 0.0
        for i in 0..<piece.count { sum += Double(gradient[i]) * Double(gradient[i]) }
        return sum
    }

    private func addPenalty(
        _ parameter: Parameter, _ piece: FlatWeights.Piece, _ gradient: UnsafeMutablePointer<Real>
    ) {
        guard parameter.l2 != 0 else { return }
        let factor = Real(2 * parameter.l2)
        let values = weights.values.pointer + piece.start
        for i in 0..<piece.count { gradient[i] += factor * values[i] }
    }

    /// The parameters as they stand now.
    func parameters() -> [Parameter] { weights.current() }

    var countsCorrect: Bool { task.countsCorrect }
    var rowsPerExample: Int { task.rowsPerExample }
}

// Pieces do not overlap, so threads never write the same number.
extension Trainer: @unchecked Sendable {}

extension Optimizer {
    /// Makes room for what is remembered of `count` weights; a memory of another model is dropped.
    mutating func remember(_ count: Int) {
        if let old = memory, old.count == count {
            memory = OptimizerMemory(copyOf: old)
        } else {
            memory = OptimizerMemory(count: count, slots: slots)
            steps = 0
        }
    }
}
