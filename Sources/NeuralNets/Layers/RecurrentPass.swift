import TensorKit

/// The frame of a recurrent layer's pass. The input's part of all sums is one product before the first step; the gradients
/// of the weights are one product each after the last step back. In between, a step is its recurrent product and what
/// the gates make of the sums.
///
/// Inside, time comes first: [time][example][number].
class RecurrentPass: LayerPass {
    let units: Int
    let time: Int
    /// Numbers of one example's sums at one step: gates · units.
    let rows: Int
    private let features: Int
    private let shape: RecurrentShape
    /// Inputs in the order of the steps.
    private let inputs: Buffer
    /// The sums of all steps, and what the gates made of them.
    let sums: Buffer
    /// States before the first step (0) and after each.
    private let allStates: Buffer
    /// The gradient of the sums of all steps.
    let sumGradients: Buffer
    /// The gradient that has come back to the state of the step at hand.
    let stateGradient: Buffer
    private let inputSlopes: Buffer

    init(_ shape: RecurrentShape, gates: Int, from input: Shape, to output: Shape, _ capacity: Int) {
        self.shape = shape
        units = shape.units
        (time, features) = (input[0], input[1])
        rows = gates * units
        inputs = Buffer(uninitialized: time * features * capacity)
        sums = Buffer(uninitialized: time * rows * capacity)
        allStates = Buffer(count: (time + 1) * units * capacity)
        sumGradients = Buffer(uninitialized: time * rows * capacity)
        stateGradient = Buffer(uninitialized: units * capacity)
        inputSlopes = Buffer(uninitialized: time * features * capacity)
        super.init(from: input, to: output)
    }

    /// Turns the sums of step `t` into its state.
    func stepForward(_ t: Int, _ count: Int) { preconditionFailure("a step forward is missing") }

    /// From `stateGradient` at step `t` to the gradient of its sums, and to `stateGradient` at the step before.
    func stepBackward(_ t: Int, _ count: Int) { preconditionFailure("a step backward is missing") }

    /// What the pass forgets between two sequences.
    func beginBackward(_ count: Int) {}

    /// The states after step `t`; −1 is before the first.
    final func states(_ t: Int, _ count: Int) -> UnsafeMutablePointer<Real> {
        allStates.pointer + (t + 1) * count * units
    }

    /// z ← z + Wh·hₜ₋₁.
    final func addRecurrentSums(_ t: Int, _ count: Int, to z: UnsafeMutablePointer<Real>, beta: Real = 1) {
        MatrixProduct(rows: count, columns: rows, inner: units, transposeB: true, beta: beta)
            .run(states(t - 1, count), weights[1], into: z)
    }

    /// stateGradient ← Whᵀ·δ, plus what was there where `adding`.
    final func sendBack(_ delta: UnsafePointer<Real>, _ count: Int, adding: Bool = false) {
        MatrixProduct(rows: count, columns: units, inner: rows, beta: adding ? 1 : 0)
            .run(delta, weights[1], into: stateGradient.pointer)
    }

    /// The place in the sequence of step `t`.
    private func place(_ t: Int) -> Int { shape.goesBackwards ? time - 1 - t : t }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        let count = step.count
        for t in 0..<time {
            for example in 0..<count {
                (inputs.pointer + (t * count + example) * features)
                    .update(from: input + (example * time + place(t)) * features, count: features)
            }
        }
        for row in 0..<time * count { (sums.pointer + row * rows).update(from: weights[2], count: rows) }
        MatrixProduct(rows: time * count, columns: rows, inner: features, transposeB: true, beta: 1)
            .run(inputs.pointer, weights[0], into: sums.pointer)
        states(-1, count).update(repeating: 0, count: count * units)
        for t in 0..<time { stepForward(t, count) }
        guard shape.returnSequences else {
            output.update(from: states(time - 1, count), count: count * units)
            return
        }
        for t in 0..<time {
            for example in 0..<count {
                (output + (example * time + place(t)) * units)
                    .update(from: states(t, count) + example * units, count: units)
            }
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        let count = step.count
        stateGradient.pointer.update(repeating: 0, count: count * units)
        beginBackward(count)
        for t in (0..<time).reversed() {
            addOutputGradient(gradient, t, count)
            stepBackward(t, count)
        }
        let steps = time * count
        if let slopes = self.gradient(0) {
            MatrixProduct(rows: rows, columns: features, inner: steps, transposeA: true)
                .run(sumGradients.pointer, inputs.pointer, into: slopes)
        }
        recurrentGradients(steps)
        if let slopes = self.gradient(2) { sumRows(sumGradients.pointer, steps, rows, into: slopes) }
        guard let inputGradient else { return }
        MatrixProduct(rows: steps, columns: features, inner: rows)
            .run(sumGradients.pointer, weights[0], into: inputSlopes.pointer)
        for t in 0..<time {
            for example in 0..<count {
                (inputGradient + (example * time + place(t)) * features)
                    .update(from: inputSlopes.pointer + (t * count + example) * features, count: features)
            }
        }
    }

    /// ∂L/∂Wh = Σ δₜ hₜ₋₁ᵀ, for sums in which the recurrent part stands by itself.
    func recurrentGradients(_ steps: Int) {
        guard let slopes = gradient(1) else { return }
        MatrixProduct(rows: rows, columns: units, inner: steps, transposeA: true)
            .run(sumGradients.pointer, allStates.pointer, into: slopes)
    }

    /// States before each of the steps, for the gradient of the recurrent weights.
    final var statesBefore: UnsafePointer<Real> { UnsafePointer(allStates.pointer) }

    private func addOutputGradient(_ gradient: UnsafePointer<Real>, _ t: Int, _ count: Int) {
        guard shape.returnSequences || t == time - 1 else { return }
        for example in 0..<count {
            let source =
                shape.returnSequences
                ? gradient + (example * time + place(t)) * units : gradient + example * units
            let target = stateGradient.pointer + example * units
            for index in 0..<units { target[index] += source[index] }
        }
    }
}
