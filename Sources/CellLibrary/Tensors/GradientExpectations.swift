import CellLanguage
import Figures
import TensorKit
import Trace

/// `expectGradient`: derivatives held against (f(x + h) − f(x − h)) / 2h, number by number.
extension CellLibraryIndex {
    func addGradientExpectations() {
        function(
            """
            func expectGradient(of function: (Tensor) -> Tensor, at point: Tensor, tolerance: Double = 0.01, \
            hint: String = "")
            """,
            "Checks the automatic gradient of a function against the numeric one, and shows both."
        ) { call -> Void in
            let (function, point): (CellFunction, Tensor) = (call.function(0), call[1])
            let analytic = try call.derivative(at: [point]) { try function.call($0[0], as: Tensor.self) }.gradients[0]
            let check = GradientCheck(call, tolerance: call[2], hint: call[3])
            try check.settle(analytic, at: point) { try Checked.item(function.call($0, as: Tensor.self)) }
        }
        function(
            """
            func expectGradient(_ gradient: Tensor, of function: (Tensor) -> Tensor, at point: Tensor, \
            tolerance: Double = 0.01, hint: String = "")
            """,
            "Checks a gradient of your own against the numeric one, and shows both."
        ) { call -> Void in
            let function = call.function(1)
            let check = GradientCheck(call, tolerance: call[3], hint: call[4])
            try check.settle(call[0], at: call[2]) { try Checked.item(function.call($0, as: Tensor.self)) }
        }
        function(
            """
            func expectGradient(_ gradient: [Double], of function: ([Double]) -> Double, at point: [Double], \
            tolerance: Double = 1e-6, hint: String = "")
            """,
            "Checks a gradient of your own against the numeric one in double precision, and shows both."
        ) { call -> Void in
            let function = call.function(1)
            let check = GradientCheck(call, tolerance: call[3], hint: call[4])
            try check.settle(call[0], at: call[2]) { try function.call($0, as: Double.self) }
        }
    }
}

/// Two gradients beside each other.
private struct GradientCheck {
    /// Rows of the table that is shown.
    private static let rowLimit = 24

    private let call: HostCall
    private let expectation: Expectation
    /// How far a slope may be off, as a share of the largest one.
    private let tolerance: Double

    init(_ call: HostCall, tolerance: Double, hint: String) {
        self.call = call
        self.tolerance = tolerance
        expectation = Expectation(call, hint: hint)
    }

    func settle(_ analytic: Tensor, at point: Tensor, of function: (Tensor) throws -> Real) throws {
        guard analytic.shape == point.shape else {
            throw GradientMessage.wrongShape(analytic.shape, expected: point.shape).error
        }
        var moved = point.detached
        let step = Double(Real.numericStep)
        let numeric = try slopes(at: point.scalars.map { Double($0) }, step: step) { place, value in
            moved.withMutablePointer { $0[place] = Real(value) }
            return Double(try function(moved))
        }
        try settle(analytic.scalars.map { Double($0) }, numeric) { point.subscriptText(of: $0) }
    }

    func settle(_ analytic: [Double], at point: [Double], of function: ([Double]) throws -> Double) throws {
        guard analytic.count == point.count else {
            throw GradientMessage.wrongShape([analytic.count], expected: [point.count]).error
        }
        var moved = point
        let numeric = try slopes(at: point, step: 6e-6) { place, value in
            moved[place] = value
            return try function(moved)
        }
        try settle(analytic, numeric) { "[\($0)]" }
    }

    /// - Parameter value: sets one number and gives the function's value.
    private func slopes(
        at point: [Double], step: Double, _ value: (Int, Double) throws -> Double
    ) throws -> [Double] {
        try point.enumerated().map { place, number in
            let (above, below) = (number + step, number - step)
            let slope = (try value(place, above) - value(place, below)) / (above - below)
            _ = try value(place, number)
            return slope
        }
    }

    private func settle(_ analytic: [Double], _ numeric: [Double], name: (Int) -> String) throws {
        let scale = max(1e-12, zip(analytic, numeric).map { max(abs($0), abs($1)) }.max() ?? 0)
        let odd = zip(analytic, numeric).enumerated().first { !(abs($1.0 - $1.1) <= tolerance * scale) }
        let style = NumberStyle.short
        let rows = zip(analytic, numeric).enumerated().prefix(Self.rowLimit).map { place, pair in
            [name(place), style.format(pair.0), style.format(pair.1)]
        }
        let table = TableFigure(columns: ["place", "analytic", "numeric"], rows: rows)
        try call.context.add(.table(table), from: call.span)
        guard let (place, (came, expected)) = odd.map({ ($0.offset, $0.element) }) else {
            return expectation.settle(nil)
        }
        expectation.settle(
            .elementIsNotNear(
                "the gradient", element: name(place), expected: style.format(expected), came: style.format(came),
                tolerance: style.format(tolerance * scale)))
    }
}

private enum GradientMessage {
    case wrongShape(Shape, expected: Shape)

    var error: CellError {
        switch self {
        case .wrongShape(let shape, let expected):
            CellError("a gradient has the shape of the point, \(expected), but \(shape) came", id: "gradient-shape")
        }
    }
}
