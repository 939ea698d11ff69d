/// An activation whose curve a figure can draw.
public enum ActivationFunction: String, Hashable, Codable, Sendable, CaseIterable {
    case identity
    /// 1 from 0 on, else 0.
    case step
    case sigmoid
    case tanh
    case relu
    case leakyReLU
}
