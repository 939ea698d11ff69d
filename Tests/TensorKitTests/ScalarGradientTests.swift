import Foundation
import Testing

@testable import TensorKit

/// Every operation of graphs against central differences, to seven digits.
struct ScalarGradientTests {
    private static let functions: [(String, @Sendable (Scalar) -> Scalar, @Sendable (Double) -> Double)] = [
        ("x + x", { $0 + $0 }, { $0 + $0 }), ("x - 3", { $0 - 3 }, { $0 - 3 }), ("3 - x", { 3 - $0 }, { 3 - $0 }),
        ("x² - x", { $0 * $0 - $0 }, { $0 * $0 - $0 }), ("x / 3", { $0 / 3 }, { $0 / 3 }),
        ("3 / x", { 3 / $0 }, { 3 / $0 }), ("3 x", { 3 * $0 }, { 3 * $0 }), ("x + 3", { $0 + 3 }, { $0 + 3 }),
        ("3 + x", { 3 + $0 }, { 3 + $0 }), ("x · 3", { $0 * 3 }, { $0 * 3 }), ("-x", { -$0 }, { -$0 }),
        ("exp", { exp($0) }, { exp($0) }), ("log", { log($0) }, { log($0) }), ("sqrt", { sqrt($0) }, { sqrt($0) }),
        ("pow", { pow($0, 2.5) }, { pow($0, 2.5) }), ("tanh", { tanh($0) }, { tanh($0) }),
        ("sigmoid", { sigmoid($0) }, { sigmoid($0) }), ("relu", { relu($0) }, { max($0, 0) }),
        ("sin", { sin($0) }, { sin($0) }), ("cos", { cos($0) }, { cos($0) }),
        (
            "in place",
            { x in
                var y = x * 2
                y += x
                y -= x * x
                y *= x
                y /= x + 1
                return y
            }, { x in (2 * x + x - x * x) * x / (x + 1) }
        ),
    ]

    @Test(arguments: functions.indices) func `an operation has the value and the slope of its rule`(_ index: Int) {
        let (name, graph, plain) = Self.functions[index]
        for point in [0.3, 1.7] {
            let x = Scalar(point)
            let y = graph(x)
            y.backward()
            let numeric = (plain(point + 1e-5) - plain(point - 1e-5)) / 2e-5
            #expect(abs(y.value - plain(point)) < 1e-12, "\(name)")
            #expect(abs(x.gradient - numeric) < 1e-7 * max(1, abs(numeric)), "\(name)")
        }
    }

    @Test func `powers of numbers that are not positive have a slope, and a graph without nan`() {
        for (point, exponent, slope) in [(-2.0, 3.0, 12.0), (0, 2, 0), (0, 0, 0), (-1, 0, 0)] {
            let x = Scalar(point)
            let y = pow(x, exponent)
            y.backward()
            #expect(x.gradient == slope)
            #expect(y.graph.nodes.allSatisfy { $0.slopes.allSatisfy(\.isFinite) && $0.gradient.isFinite })
        }
    }
}
