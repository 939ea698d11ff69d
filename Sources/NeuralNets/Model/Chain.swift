import TensorKit

/// Passes one behind the other, with the memory between them.
///
/// Every output is kept for the way back; where there is none (`keepsOutputs` is `false`), two blocks take turns.
package final class Chain: LayerPass {
    private struct Stage {
        let pass: LayerPass
        /// The places of its layer's parameters among those of the chain.
        let parameters: Range<Int>
        let output: Buffer
    }

    private var stages: [Stage] = []
    private let capacity: Int
    private let keepsOutputs: Bool
    /// Two blocks in which gradients travel back, in turns.
    private var travelling: [Buffer] = []
    /// The first stage that has something to learn: no gradient travels further back unless it is asked for.
    private var firstLearner = Int.max

    /// - Parameter planes: whether pictures come in and go out plane by plane.
    package init(
        _ layers: [any Layer], for input: Shape, capacity: Int, keepsOutputs: Bool = true, planes: Bool = false
    ) throws(TensorError) {
        self.capacity = capacity
        self.keepsOutputs = keepsOutputs
        var planner = Planner(shape: input, inPlanes: planes && input.count == 3)
        for layer in layers { try planner.append(layer, capacity: capacity) }
        planner.end(inPlanes: planes)
        super.init(from: input, to: planner.shape)
        let largest = planner.steps.map { max($0.pass.inputCount, $0.pass.outputCount) }.max() ?? 0
        let shared =
            keepsOutputs ? [] : [Buffer(uninitialized: largest * capacity), Buffer(uninitialized: largest * capacity)]
        for (index, step) in planner.steps.enumerated() {
            let output = keepsOutputs ? Buffer(uninitialized: step.pass.outputCount * capacity) : shared[index % 2]
            stages.append(Stage(pass: step.pass, parameters: step.parameters, output: output))
        }
        if keepsOutputs {
            travelling = [Buffer(uninitialized: largest * capacity), Buffer(uninitialized: largest * capacity)]
        }
    }

    package override func bind(weights: [UnsafePointer<Real>], gradients: [UnsafeMutablePointer<Real>?]) {
        super.bind(weights: weights, gradients: gradients)
        firstLearner = .max
        for (index, stage) in stages.enumerated() {
            let part = gradients.isEmpty ? [] : Array(gradients[stage.parameters])
            stage.pass.bind(weights: Array(weights[stage.parameters]), gradients: part)
            if part.contains(where: { $0 != nil }) { firstLearner = min(firstLearner, index) }
        }
    }

    /// The output of the last stage: valid until the next `forward`.
    package func forward(_ input: UnsafePointer<Real>, _ step: PassStep) -> UnsafeMutablePointer<Real>? {
        var current = input
        for stage in stages {
            stage.pass.forward(current, to: stage.output.pointer, step)
            current = UnsafePointer(stage.output.pointer)
        }
        return stages.last?.output.pointer
    }

    package override func forward(
        _ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep
    ) {
        let result = forward(input, step).map { UnsafePointer($0) } ?? input
        output.update(from: result, count: outputCount * step.count)
    }

    package override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        guard !stages.isEmpty else {
            inputGradient?.update(from: gradient, count: inputCount * step.count)
            return
        }
        var current = gradient
        for index in stages.indices.reversed() {
            guard inputGradient != nil || index >= firstLearner else { return }
            let before = index == 0 ? input : UnsafePointer(stages[index - 1].output.pointer)
            let wanted = inputGradient != nil || index > firstLearner
            let target = index == 0 ? inputGradient : travelling[index % 2].pointer
            stages[index].pass.backward(
                current, to: wanted ? target : nil, input: before, output: stages[index].output.pointer, step)
            if let target { current = target }
        }
    }

    package override func finish(_ step: PassStep, isFirstShard: Bool) {
        for stage in stages { stage.pass.finish(step, isFirstShard: isFirstShard) }
    }

    package override func sharesGradient(of parameter: Int) -> Bool {
        guard let stage = stages.first(where: { $0.parameters.contains(parameter) }) else { return false }
        return stage.pass.sharesGradient(of: parameter - stage.parameters.lowerBound)
    }

    /// The output of each stage after a `forward`, for figures.
    package func outputs(count: Int) -> [(pass: LayerPass, values: UnsafeBufferPointer<Real>)] {
        stages.map { ($0.pass, UnsafeBufferPointer(start: $0.output.pointer, count: $0.pass.outputCount * count)) }
    }
}

/// Lines up the passes of layers and turns pictures where two neighbours want them in different order.
private struct Planner {
    var shape: Shape
    var steps: [(pass: LayerPass, parameters: Range<Int>)] = []
    private var inPlanes: Bool
    private var parameterCount = 0

    init(shape: Shape, inPlanes: Bool) {
        self.shape = shape
        self.inPlanes = inPlanes
    }

    mutating func append(_ layer: any Layer, capacity: Int) throws(TensorError) {
        switch layer.layout {
        case .planes: turn(toPlanes: true)
        case .channelsLast: turn(toPlanes: false)
        case .any: break
        }
        let next = try layer.outputShape(for: shape)
        let count = layer.parameters.count
        let pass = try layer.makePass(for: shape, capacity: capacity)
        pass.place = steps.count
        steps.append((pass, parameterCount..<parameterCount + count))
        parameterCount += count
        shape = next
        if shape.count != 3 { inPlanes = false }
    }

    mutating func end(inPlanes: Bool) { turn(toPlanes: inPlanes) }

    private mutating func turn(toPlanes: Bool) {
        guard shape.count == 3, inPlanes != toPlanes else { return }
        inPlanes = toPlanes
        // With one channel, or one pixel, both orders are the same.
        guard shape[2] > 1, shape[0] * shape[1] > 1 else { return }
        steps.append((LayoutPass(shape, toPlanes: toPlanes), parameterCount..<parameterCount))
    }
}
