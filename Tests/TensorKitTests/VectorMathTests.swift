import Foundation
import Testing

@testable import TensorKit

struct VectorMathTests {
    private let arguments = (-8_700...8_800).map { Real($0) / 100 } + [0, -0.0, 1e-8, -1e-30, 0.6249, 0.6251, -0.6251]

    /// The largest distance from the true value in units of its last place.
    private func worst(
        _ function: (UnsafeMutablePointer<Real>, Int) -> Void, _ exact: (Double) -> Double
    ) -> Double {
        var values = arguments
        values.withUnsafeMutableBufferPointer { function($0.baseAddress!, $0.count) }
        return zip(arguments, values).map { argument, value in
            let truth = exact(Double(argument))
            return abs(Double(value) - truth) / Double(Real(truth).ulp)
        }.max() ?? 0
    }

    @Test func `the exponential is within two units of the last place`() {
        #expect(worst(VectorMath.exp) { Foundation.exp($0) } < 2)
    }

    @Test func `tanh is within three units`() {
        #expect(worst(VectorMath.tanh) { Foundation.tanh($0) } < 3)
    }

    @Test func `sigmoid is within four units`() {
        #expect(worst(VectorMath.sigmoid) { 1 / (1 + Foundation.exp(-$0)) } < 4)
    }
}
