import Foundation
enum Activation: String, CaseIterable {
    case identity, relu, sigmoid, tanh
    func callAsFunction(_ x: Double) -> Double {
        switch self {
        case .identity: x
        case .relu: max(0, x)
        case .sigmoid: 1 / (1 + exp(-x))
        case .tanh: Foundation.tanh(x)
        }
    }
    func derivative(at x: Double) -> Double {
        switch self {
        case .identity: return 1
        case .relu: return x > 0 ? 1 : 0
        case .sigmoid:
            let y = self(x)
            return y * (1 - y)
        case .tanh:
            let y = self(x)
            return 1 - y * y
        }
    }
}
for f in Activation.allCases {
    let y = f(0.5), d = f.derivative(at: 0.5)
    let slope = (f(0.5 + 1e-6) - f(0.5 - 1e-6)) / 2e-6
    print(f.rawValue, String(format: "%.4f %.4f", y, d), abs(slope - d) < 1e-6)
}
print(Activation(rawValue: "relu")!(-2), Activation(rawValue: "swish") as Any)
