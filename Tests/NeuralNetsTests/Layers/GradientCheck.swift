import TensorKit
import Testing

@testable import NeuralNets

/// Analytic against numeric gradients of a layer, with respect to the input and to every parameter that is learned.
enum GradientCheck {
    /// What a relative error may be: 1e-2 in single precision, 1e-6 with DOUBLE_PRECISION.
    static var tolerance: Real { MemoryLayout<Real>.size == 8 ? 1e-6 : 1e-2 }

    /// - Parameters:
    ///   - shape: of a batch.
    ///   - apart: numbers of the input that differ by at least a tenth, so that no maximum changes hands in a step.
    static func run(
        _ layer: some Layer, _ shape: Shape, training: Bool = false, apart: Bool = false, seed: UInt64 = 5,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let ready = try layer.prepared(for: Array(shape.dropFirst()))
        let places = ready.parameters.indices.filter { ready.parameters[$0].isTrainable }
        let input = apart ? Self.apart(shape, seed) : Tensor.random(shape: shape, seed: seed) { $0.uniform(-1, 1) }
        let point =
            [input]
            + places.map { place in
                Tensor.random(shape: ready.parameters[place].shape, seed: seed + UInt64(place) + 1) {
                    $0.uniform(-0.7, 0.7)
                }
            }
        let loss = try weightedOutput(ready, places, shape, training: training, seed: seed)
        let analytic = try Checked.valueWithGradient(at: point, of: loss).gradients
        for index in point.indices {
            let numeric = numericGradient(at: point[index]) { moved in
                var all = point
                all[index] = moved
                return trapping { () throws(TensorError) in try loss(all) }
            }
            #expect(
                relativeError(analytic[index], numeric) < tolerance, "\(layer.kind), operand \(index), batch \(shape)",
                sourceLocation: location)
        }
    }

    /// Σ output · weighting as a function of the input and the learned parameters.
    private static func weightedOutput(
        _ ready: some Layer, _ places: [Int], _ shape: Shape, training: Bool, seed: UInt64
    ) throws -> ([Tensor]) throws(TensorError) -> Tensor {
        let output = try [shape[0]] + ready.outputShape(for: Array(shape.dropFirst()))
        let weighting = Tensor.random(shape: output, seed: seed + 100) { $0.uniform(-1, 1) }
        return { variables throws(TensorError) in
            var copy = ready
            var parameters = ready.parameters
            for (place, tensor) in zip(places, variables.dropFirst()) { parameters[place].tensor = tensor }
            copy.parameters = parameters
            // A dropped number must be the same one each time, whatever other tests draw meanwhile.
            let result = RandomSource.$shared.withValue(RandomSource(seed: 11)) {
                Result { () throws(TensorError) in try Checked.apply(copy, to: variables[0], training: training) }
            }
            return try Checked.sum(Checked.multiply(result.get(), weighting))
        }
    }

    private static func apart(_ shape: Shape, _ seed: UInt64) -> Tensor {
        var generator = SplitMix64(seed: seed + 3)
        let count = shape.reduce(1, *)
        let numbers = (0..<count).map { 0.1 * Double($0 - count / 2) + 0.03 }.shuffled(using: &generator)
        return Tensor(numbers).reshaped(shape)
    }
}
