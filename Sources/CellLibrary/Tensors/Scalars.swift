import CellLanguage
import TensorKit
import Trace

/// `Scalar`: plain numbers that remember how they were computed, for graphs that can be drawn and worked out by hand.
extension CellLibraryIndex {
    func addScalars() {
        type(
            "struct Scalar: CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral",
            Scalar.self, "A number that remembers how it was computed, in double precision.",
            description: { $0.description },
            summary: {
                ValueSummary(type: "Scalar", text: NumberStyle.short.format($0.value), detail: .number($0.value))
            }
        ) { type in
            type.addScalarMaking()
            type.addScalarArithmetic()
            type.addScalarDerivatives()
        }
        addScalarFunctions()
    }

    private func addScalarFunctions() {
        let functions: [(String, String, (Scalar) -> Scalar)] = [
            ("exp", "e to the power of a number.", exp), ("log", "The natural logarithm.", log),
            ("sqrt", "The square root.", sqrt), ("tanh", "The hyperbolic tangent.", tanh),
            ("sigmoid", "1 / (1 + e⁻ᶻ).", sigmoid), ("relu", "The number where it is positive, else 0.", relu),
            ("sin", "The sine.", sin), ("cos", "The cosine.", cos),
        ]
        for (name, help, rule) in functions {
            function("func \(name)(_ x: Scalar) -> Scalar", help) { call in call.named(rule(call[0])) }
        }
        function("func pow(_ x: Scalar, _ exponent: Double) -> Scalar", "A number to a power.") { call in
            call.named(pow(call[0] as Scalar, call[1]))
        }
    }
}

extension Scalar: HostValue {}

extension HostTypeDeclaration {
    fileprivate func addScalarMaking() {
        member(
            "init(_ value: Double, name: String = \"\")", "A number to compute with; it takes the name of its `let`."
        ) {
            call in
            let name: String = call[1]
            return Scalar(call[0], name: name.isEmpty ? call.bindingName : name)
        }
        member("init(floatLiteral value: Double)", "A constant.") { call in Scalar(constant: call[0]) }
        member("init(integerLiteral value: Int)", "A constant.") { call in Scalar(constant: Double(call[0] as Int)) }
        member("var value: Double { get }", "The number.") { $0.receiver(Scalar.self).value }
        member("var name: String { get }", "Its name in a drawing; empty for a number on the way.") {
            $0.receiver(Scalar.self).name ?? ""
        }
        member("var description: String { get }", "The number in full.") { $0.receiver(Scalar.self).description }
    }

    fileprivate func addScalarDerivatives() {
        member("var gradient: Double { get }", "The sum of the slopes that `backward()` has brought here.") {
            $0.receiver(Scalar.self).gradient
        }
        member(
            "func backward()",
            "Adds to each number that this one came from its slope by that number. A second call adds again."
        ) { call in
            call.receiver(Scalar.self).backward()
        }
        member("func clearGradients()", "Sets the gradients of this number and of all it came from to 0.") { call in
            call.receiver(Scalar.self).clearGradients()
        }
        member("func named(_ name: String) -> Scalar", "The same number, under another name in a drawing.") { call in
            let scalar: Scalar = call.receiver()
            scalar.name = call[0]
            return scalar
        }
    }

    fileprivate func addScalarArithmetic() {
        addOperator("+", "The sum.", +)
        addOperator("-", "The difference.", -)
        addOperator("*", "The product.", *)
        addOperator("/", "The quotient.", /)
        member("static prefix func - (a: Scalar) -> Scalar", "The number with the other sign.") { call in
            call.named(-(call[0] as Scalar))
        }
    }

    private func addOperator(_ symbol: String, _ help: String, _ rule: @escaping (Scalar, Scalar) -> Scalar) {
        member("static func \(symbol) (a: Scalar, b: Scalar) -> Scalar", help) { call in
            call.named(rule(call[0], call[1]))
        }
        member("static func \(symbol) (a: Scalar, b: Double) -> Scalar", help) { call in
            call.named(rule(call[0], Scalar(constant: call[1])))
        }
        member("static func \(symbol) (a: Double, b: Scalar) -> Scalar", help) { call in
            call.named(rule(Scalar(constant: call[0]), call[1]))
        }
        member("static func \(symbol)= (a: inout Scalar, b: Scalar)", help) { call -> Void in
            let right: Scalar = call[1]
            call.mutate(0, as: Scalar.self) { $0 = rule($0, right) }
        }
    }
}

extension HostCall {
    /// A graph's node takes the name of the `let` that holds it.
    fileprivate func named(_ scalar: Scalar) -> Scalar {
        if scalar.name == nil, let bindingName { scalar.name = bindingName }
        return scalar
    }
}
