import CellLanguage
import NeuralNets

/// What layers are told: activation, padding, how weights are drawn.
extension CellLibraryIndex {
    func addLayerSettings() {
        addActivationFunction()
        addPadding()
        addInitializer()
    }

    private func addActivationFunction() {
        type("struct ActivationFunction: Equatable", ActivationFunction.self, "What a layer does to each of its sums.")
        {
            type in
            let functions: [(String, ActivationFunction, String)] = [
                ("linear", .linear, "The sum as it is."), ("relu", .relu, "max(0, z)."),
                ("relu6", .relu6, "min(max(0, z), 6)."), ("sigmoid", .sigmoid, "1 / (1 + e⁻ᶻ)."),
                ("tanh", .tanh, "The hyperbolic tangent."),
                ("softmax", .softmax, "Probabilities over the last axis."), ("swish", .swish, "z · σ(z)."),
                ("gelu", .gelu, "z · Φ(z)."),
            ]
            for (name, function, help) in functions {
                type.member("static var \(name): ActivationFunction { get }", help) { _ in function }
            }
            type.member(
                "static func leakyRelu(_ slope: Double = 0.01) -> ActivationFunction",
                "z where it is positive, else a small share of it."
            ) { call in
                ActivationFunction.leakyRelu(call[0])
            }
            type.addEquality("ActivationFunction", ActivationFunction.self)
        }
    }

    private func addPadding() {
        type(
            "struct Padding: Equatable, ExpressibleByIntegerLiteral", Padding.self,
            "What stands around a picture: `.valid`, `.same`, or so many zeros on each side."
        ) { type in
            type.member("static var valid: Padding { get }", "Nothing: windows stay inside.") { _ in Padding.valid }
            type.member("static var same: Padding { get }", "Zeros, so that stride 1 keeps the size.") { _ in
                Padding.same
            }
            type.member("static func zeros(_ count: Int) -> Padding", "So many zeros on each side.") { call in
                try Padding.zeros(call.notNegative(0, "padding"))
            }
            type.member("init(integerLiteral value: Int)", "So many zeros on each side.") { call in
                try Padding.zeros(call.notNegative(0, "padding"))
            }
            type.addEquality("Padding", Padding.self)
        }
    }

    private func addInitializer() {
        type("struct Initializer: Equatable", Initializer.self, "How weights are drawn before training.") { type in
            let rules: [(String, Initializer, String)] = [
                ("zeros", .zeros, "All 0."),
                ("glorotUniform", .glorotUniform, "Evenly within ±√(6 / (fan-in + fan-out)): Keras's choice."),
                ("heUniform", .heUniform, "Evenly within ±√(6 / fan-in): for ReLU."),
                ("heNormal", .heNormal, "Normal with variance 2 / fan-in: for ReLU."),
                ("fanInUniform", .fanInUniform, "Evenly within ±1/√fan-in: PyTorch's choice."),
                ("orthogonal", .orthogonal, "A random rotation: for recurrent weights."),
            ]
            for (name, rule, help) in rules {
                type.member("static var \(name): Initializer { get }", help) { _ in rule }
            }
            type.member("static func constant(_ value: Double) -> Initializer", "The same number everywhere.") { call in
                Initializer.constant(call[0])
            }
            type.member("static func uniform(_ limit: Double) -> Initializer", "Evenly within ±limit.") { call in
                Initializer.uniform(call[0])
            }
            type.member("static func normal(deviation: Double) -> Initializer", "Normal around 0.") { call in
                Initializer.normal(deviation: call[0])
            }
            type.addEquality("Initializer", Initializer.self)
        }
    }
}

extension HostTypeDeclaration {
    /// `==` as the host's type has it.
    func addEquality<T: HostValue & Equatable>(_ name: String, _ type: T.Type) {
        member("static func == (left: \(name), right: \(name)) -> Bool", "Whether both are the same.") {
            ($0[0] as T) == $0[1]
        }
    }
}

extension HostCall {
    func notNegative(_ index: Int, _ name: String) throws -> Int {
        let value: Int = self[index]
        guard value >= 0 else { throw CellError("\(name) cannot be negative; \(value) came", id: "negative") }
        return value
    }
}

extension ActivationFunction: HostValue {}
extension Padding: HostValue {}
extension Initializer: HostValue {}
