import TensorKit

/// The activation at the end of a layer's pass: in place on its output, with the sums kept where the way back needs them.
struct FusedActivation {
    let function: ActivationFunction
    /// The length of the lines that softmax adds up over.
    private let width: Int
    private let sums: Buffer?

    init(_ function: ActivationFunction, width: Int, outputCount: Int, capacity: Int) {
        self.function = function
        self.width = width
        sums = function.needsSums ? Buffer(uninitialized: outputCount * capacity) : nil
    }

    func forward(_ output: UnsafeMutablePointer<Real>, _ count: Int) {
        sums?.pointer.update(from: output, count: count)
        function.apply(output, count, width: width)
    }

    func backward(_ gradient: UnsafeMutablePointer<Real>, output: UnsafePointer<Real>, _ count: Int) {
        function.applySlope(
            to: gradient, outputs: output, sums: sums.map { UnsafePointer($0.pointer) }, count, width: width)
    }
}
