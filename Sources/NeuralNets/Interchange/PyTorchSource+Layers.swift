import TensorKit

extension PyTorchWriter {
    /// A layer without parameters.
    static func weightless(_ layer: any Layer, _ input: Shape) throws(TensorError) -> String {
        switch layer {
        case let pool as MaxPool2D:
            let windows = try PoolingWindows(
                pool.kind, input, kernel: pool.kernel, stride: pool.stride, padding: pool.padding,
                roundsUp: pool.roundsUp)
            let module = "nn.MaxPool2d(\(pool.kernel)" + (pool.stride == pool.kernel ? ")" : ", \(pool.stride))")
            guard windows.isPadded else { return module }
            return "nn.Sequential(nn.ConstantPad2d(\(windows.padding), float(\"-inf\")), \(module))"
        case let pool as AveragePool2D:
            guard let side = pool.evenPadding else {
                let windows = try PoolingWindows(
                    pool.kind, input, kernel: pool.kernel, stride: pool.stride, padding: pool.padding, roundsUp: false)
                return "Mean(\(pool.kernel), \(pool.stride), \(windows.padding))"
            }
            return "nn.AvgPool2d(\(pool.kernel), \(pool.stride), padding=\(side), count_include_pad=False)"
        case let dropout as Dropout: return "nn.Dropout(\(dropout.rate))"
        case let activation as Activation:
            return activation.function.pyTorch(axis: input.count == 3 ? 1 : -1) ?? "nn.Identity()"
        case let scale as Rescaling: return "Rescaling(\(scale.scale), \(scale.offset))"
        case let norm as LocalResponseNormalization:
            return "nn.LocalResponseNorm(\(norm.size), \(norm.alpha), \(norm.beta), \(norm.bias))"
        case is GlobalAveragePool2D: return "nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())"
        case is GlobalMaxPool2D: return "nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten())"
        case is GlobalAveragePool1D: return "Overall(torch.mean)"
        case is GlobalMaxPool1D: return "Overall(torch.amax)"
        case is Flatten: return input.count == 3 ? "nn.Sequential(ChannelsLast(), nn.Flatten())" : "nn.Flatten()"
        case let reshape as Reshape:
            let sizes = reshape.target.map { "\($0)," }.joined(separator: " ")
            let parts = [
                input.count == 3 ? "ChannelsLast()" : nil, "nn.Flatten()", "nn.Unflatten(1, (\(sizes)))",
                reshape.target.count == 3 ? "Planes()" : nil,
            ]
            return "nn.Sequential(\(parts.compactMap { $0 }.joined(separator: ", ")))"
        case let sampling as UpSampling2D: return "nn.Upsample(scale_factor=\(sampling.factor))"
        case let vector as RepeatVector: return "Repeated(\(vector.count))"
        case let pool as MaxPool1D: return "Along(nn.MaxPool1d(\(pool.kernel), \(pool.stride)))"
        default: throw .cannotPort(layer.kind, "PyTorch")
        }
    }
}

extension ActivationFunction {
    /// The module, or `nil` for none; softmax adds up over `axis`.
    func pyTorch(axis: Int = -1) -> String? {
        switch self {
        case .linear: nil
        case .relu: "nn.ReLU()"
        case .relu6: "nn.ReLU6()"
        case .leakyRelu(let slope): "nn.LeakyReLU(\(slope))"
        case .sigmoid: "nn.Sigmoid()"
        case .tanh: "nn.Tanh()"
        case .softmax: "nn.Softmax(\(axis))"
        case .swish: "nn.SiLU()"
        case .gelu: "nn.GELU(\"tanh\")"
        }
    }
}

extension PoolingWindows {
    var isPadded: Bool { rows.before + rows.after + columns.before + columns.after > 0 }

    /// Left, right, top, bottom.
    var padding: String { "(\(columns.before), \(columns.after), \(rows.before), \(rows.after))" }
}

extension AveragePool2D {
    /// Zeros on each side, where all sides have as many.
    fileprivate var evenPadding: Int? {
        switch padding {
        case .valid: 0
        case .same: kernel % 2 == 1 && stride == 1 ? kernel / 2 : nil
        case .zeros(let count): count
        }
    }
}

extension TensorError {
    static func cannotPort(_ kind: String, _ library: String) -> TensorError {
        TensorError("cannot-port", "\(kind) cannot be written as \(library) source")
    }
}
