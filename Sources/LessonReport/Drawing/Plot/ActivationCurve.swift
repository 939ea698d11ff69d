import Canvas
import Figures
import Foundation

/// An activation's curve in a small box, over z from `-reach` to `reach`.
struct ActivationCurve {
    let function: ActivationFunction
    let area: Area
    let reach: Double

    var drawing: SVG {
        let zero = Point(x: area.center.x, y: y(0))
        return .group([
            .line(from: Point(x: area.left, y: zero.y), to: Point(x: area.right, y: zero.y), class: "grid"),
            .line(from: Point(x: zero.x, y: area.top), to: Point(x: zero.x, y: area.bottom), class: "grid"),
            .path(SVGPath(through: points), class: "curve c1"),
        ])
    }

    func place(_ z: Double, _ value: Double) -> Point {
        Point(x: area.center.x + min(max(z / reach, -1), 1) * area.width / 2, y: y(value))
    }

    private var points: [Point] {
        if function == .step {
            return [place(-reach, 0), place(0, 0), place(0, 1), place(reach, 1)]
        }
        return (0...60).map { index in
            let z = -reach + 2 * reach * Double(index) / 60
            return place(z, function.value(z))
        }
    }

    private func y(_ value: Double) -> Double {
        let range = function.range(reach)
        let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return area.bottom - min(max(share, 0), 1) * area.height
    }
}

extension ActivationFunction {
    /// As formulas call it.
    var name: String {
        switch self {
        case .identity: "identity"
        case .step: "step"
        case .sigmoid: "σ"
        case .tanh: "tanh"
        case .relu: "relu"
        case .leakyReLU: "leaky relu"
        }
    }

    func value(_ z: Double) -> Double {
        switch self {
        case .identity: z
        case .step: z >= 0 ? 1 : 0
        case .sigmoid: 1 / (1 + exp(-z))
        case .tanh: Foundation.tanh(z)
        case .relu: max(0, z)
        case .leakyReLU: z >= 0 ? z : 0.01 * z
        }
    }

    /// What the box shows of the values.
    fileprivate func range(_ reach: Double) -> ClosedRange<Double> {
        switch self {
        case .step, .sigmoid: -0.1...1.1
        case .tanh: -1.1...1.1
        case .identity: -reach...reach
        case .relu, .leakyReLU: (-reach * 0.15)...reach
        }
    }
}
