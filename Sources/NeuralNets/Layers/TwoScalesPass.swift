import TensorKit

/// The gradient of the coarse features is the sum of what its head and the lateral way send back; that of the fine
/// features the sum of what the fine head and the way to the coarse ones send back.
final class TwoScalesPass: LayerPass {
    private let coarse: Chain
    private let coarseHead: Chain
    private let lateral: Chain
    private let fineHead: Chain
    private let parameterCounts: [Int]
    /// Outputs on the way, and the gradients that come back to them.
    private let coarseFeatures: Buffer
    private let enlarged: Buffer
    private let joined: Buffer
    private let large: Buffer
    private let small: Buffer
    private let coarseGradient: Buffer
    private let sideGradient: Buffer
    private let enlargedGradient: Buffer
    private let joinedGradient: Buffer
    private let largeGradient: Buffer
    private let smallGradient: Buffer

    init(
        coarse: Chain, coarseHead: Chain, lateral: Chain, fineHead: Chain, parameterCounts: [Int], from input: Shape,
        to output: Shape, _ capacity: Int
    ) {
        self.coarse = coarse
        self.coarseHead = coarseHead
        self.lateral = lateral
        self.fineHead = fineHead
        self.parameterCounts = parameterCounts
        func room(_ count: Int) -> Buffer { Buffer(uninitialized: count * capacity) }
        (coarseFeatures, coarseGradient) = (room(coarse.outputCount), room(coarse.outputCount))
        sideGradient = room(coarse.outputCount)
        (enlarged, enlargedGradient) = (room(lateral.outputCount), room(lateral.outputCount))
        (joined, joinedGradient) = (room(fineHead.inputCount), room(fineHead.inputCount))
        (large, largeGradient) = (room(coarseHead.outputCount), room(coarseHead.outputCount))
        (small, smallGradient) = (room(fineHead.outputCount), room(fineHead.outputCount))
        super.init(from: input, to: output)
    }

    private var chains: [Chain] { [coarse, coarseHead, lateral, fineHead] }

    override func bind(weights: [UnsafePointer<Real>], gradients: [UnsafeMutablePointer<Real>?]) {
        super.bind(weights: weights, gradients: gradients)
        var start = 0
        for (chain, count) in zip(chains, parameterCounts) {
            chain.bind(
                weights: Array(weights[start..<start + count]),
                gradients: gradients.isEmpty ? [] : Array(gradients[start..<start + count]))
            start += count
        }
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        coarse.forward(input, to: coarseFeatures.pointer, step)
        coarseHead.forward(coarseFeatures.pointer, to: large.pointer, step)
        lateral.forward(coarseFeatures.pointer, to: enlarged.pointer, step)
        let (width, own) = (lateral.outputCount, inputCount)
        for example in 0..<step.count {
            let place = joined.pointer + example * (width + own)
            place.update(from: enlarged.pointer + example * width, count: width)
            (place + width).update(from: input + example * own, count: own)
        }
        fineHead.forward(joined.pointer, to: small.pointer, step)
        let (first, second) = (coarseHead.outputCount, fineHead.outputCount)
        for example in 0..<step.count {
            let place = output + example * outputCount
            place.update(from: large.pointer + example * first, count: first)
            (place + first).update(from: small.pointer + example * second, count: second)
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        let (first, second) = (coarseHead.outputCount, fineHead.outputCount)
        for example in 0..<step.count {
            let place = gradient + example * outputCount
            (largeGradient.pointer + example * first).update(from: place, count: first)
            (smallGradient.pointer + example * second).update(from: place + first, count: second)
        }
        fineHead.backward(
            smallGradient.pointer, to: joinedGradient.pointer, input: joined.pointer, output: small.pointer, step)
        let (width, own) = (lateral.outputCount, inputCount)
        for example in 0..<step.count {
            (enlargedGradient.pointer + example * width)
                .update(from: joinedGradient.pointer + example * (width + own), count: width)
        }
        lateral.backward(
            enlargedGradient.pointer, to: sideGradient.pointer, input: coarseFeatures.pointer,
            output: enlarged.pointer, step)
        coarseHead.backward(
            largeGradient.pointer, to: coarseGradient.pointer, input: coarseFeatures.pointer, output: large.pointer,
            step)
        for i in 0..<step.count * coarse.outputCount { coarseGradient.pointer[i] += sideGradient.pointer[i] }
        coarse.backward(
            coarseGradient.pointer, to: inputGradient, input: input, output: coarseFeatures.pointer, step)
        guard let inputGradient else { return }
        for example in 0..<step.count {
            let part = joinedGradient.pointer + example * (width + own) + width
            let target = inputGradient + example * own
            for i in 0..<own { target[i] += part[i] }
        }
    }

    override func sharesGradient(of parameter: Int) -> Bool {
        var start = 0
        for (chain, count) in zip(chains, parameterCounts) {
            if parameter < start + count { return chain.sharesGradient(of: parameter - start) }
            start += count
        }
        return false
    }

    override func finish(_ step: PassStep, isFirstShard: Bool) {
        for chain in chains { chain.finish(step, isFirstShard: isFirstShard) }
    }
}
