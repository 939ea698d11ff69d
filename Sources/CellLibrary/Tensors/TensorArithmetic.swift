import CellLanguage
import TensorKit

/// Number by number, with broadcasting: axes are matched from the last, and a size of 1 or a missing axis repeats.
extension HostTypeDeclaration {
    func addTensorArithmetic() {
        addOperator("+", "The sum of each pair of numbers.", Checked.add)
        addOperator("-", "The difference of each pair of numbers.", Checked.subtract)
        addOperator("*", "The product of each pair of numbers; `matmul` is the product of matrices.", Checked.multiply)
        addOperator("/", "The quotient of each pair of numbers.", Checked.divide)
        member("static prefix func - (a: Tensor) -> Tensor", "Each number with the other sign.") { call in
            try Checked.multiply(call[0], Tensor(-1.0))
        }
    }

    private typealias Core = (Tensor, Tensor) throws(TensorError) -> Tensor

    private func addOperator(_ symbol: String, _ help: String, _ core: @escaping Core) {
        member("static func \(symbol) (a: Tensor, b: Tensor) -> Tensor", help) { call in try core(call[0], call[1]) }
        member("static func \(symbol) (a: Tensor, b: Double) -> Tensor", help) { call in
            try core(call[0], Tensor(call[1] as Double))
        }
        member("static func \(symbol) (a: Double, b: Tensor) -> Tensor", help) { call in
            try core(Tensor(call[0] as Double), call[1])
        }
        member("static func \(symbol)= (a: inout Tensor, b: Tensor)", help) { call -> Void in
            let right: Tensor = call[1]
            try call.mutate(0, as: Tensor.self) { $0 = try core($0, right) }
        }
        member("static func \(symbol)= (a: inout Tensor, b: Double)", help) { call -> Void in
            let right = Tensor(call[1] as Double)
            try call.mutate(0, as: Tensor.self) { $0 = try core($0, right) }
        }
    }

    func addTensorComparison() {
        member("static func == (a: Tensor, b: Tensor) -> Bool", "Whether shape and all numbers are the same.") {
            ($0[0] as Tensor) == $0[1]
        }
        addComparison(".>", "greater", >)
        addComparison(".<", "smaller", <)
        addComparison(".>=", "greater or equal", >=)
        addComparison(".<=", "smaller or equal", <=)
        addComparison(".==", "equal", ==)
    }

    private func addComparison(_ symbol: String, _ words: String, _ holds: @escaping (Real, Real) -> Bool) {
        let help = "1 where the left number is \(words), 0 elsewhere."
        member("static func \(symbol) (a: Tensor, b: Tensor) -> Tensor", help) { call in
            try Checked.compare(call[0], call[1], holds)
        }
        member("static func \(symbol) (a: Tensor, b: Double) -> Tensor", help) { call in
            try Checked.compare(call[0], Tensor(call[1] as Double), holds)
        }
    }
}
