enum Activation: String, CaseIterable {
    case relu, sigmoid, tanh, leakyReLU = "leaky-relu"
    func callAsFunction(_ x: Double) -> Double {
        switch self {
        case .relu: max(0, x)
        case .sigmoid: x > 0 ? 1 : 0.5
        case .tanh: x / (1 + abs(x))
        case .leakyReLU: x > 0 ? x : 0.01 * x
        }
    }
}
for activation in Activation.allCases { print(activation, activation.rawValue, activation(-2), activation(2)) }
print(Activation.allCases.map(\.rawValue))
print(Activation(rawValue: "leaky-relu")!, Activation(rawValue: "leakyReLU") as Any)
