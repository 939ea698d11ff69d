import TensorKit

extension PyTorchWriter {
    /// On pictures, pixels go through one by one.
    mutating func linear(_ dense: Dense, _ input: Shape, path: String) -> String {
        let names = dense.parameters.count > 1 ? ["weight", "bias"] : ["weight"]
        let bias = names.count > 1 ? "" : ", bias=False"
        let module = "nn.Linear(\(input.last ?? 0), \(dense.units)\(bias))"
        guard input.count == 3 else { return activated(module, dense.activation, path: path, names) }
        return "nn.Sequential(ChannelsLast(), "
            + activated(module, dense.activation, path: "\(path).1", names) + ", Planes())"
    }

    mutating func convolution(_ layer: Conv1D, _ input: Shape, path: String) throws(TensorError) -> String {
        let window = try Window(
            size: input[0], kernel: layer.kernel, stride: layer.stride, dilation: layer.dilation,
            padding: layer.padding)
        let names = layer.parameters.count > 1 ? ["weight", "bias"] : ["weight"]
        for name in names { places.append("\(path).body.1.\(name)") }
        var settings = "\(input[1]), \(layer.filters), \(layer.kernel)"
        if layer.stride != 1 { settings += ", stride=\(layer.stride)" }
        if layer.dilation != 1 { settings += ", dilation=\(layer.dilation)" }
        if names.count == 1 { settings += ", bias=False" }
        let modules = [
            "nn.ConstantPad1d((\(window.before), \(window.after)), 0.0)", "nn.Conv1d(\(settings))",
            layer.activation.pyTorch(axis: 1),
        ]
        return "Along(nn.Sequential(\(modules.compactMap { $0 }.joined(separator: ", "))))"
    }

    mutating func normalization(_ layer: BatchNormalization, _ input: Shape, path: String) -> String {
        let own = input.count == 2 ? "\(path).body" : path
        for name in ["weight", "bias", "running_mean", "running_var"] { places.append("\(own).\(name)") }
        // 1 − 0.9 is a little less than 0.1.
        let share = ((1 - layer.momentum) * 1e9).rounded() / 1e9
        let settings = "\(input.last ?? 0), eps=\(layer.epsilon), momentum=\(share)"
        switch input.count {
        case 3: return "nn.BatchNorm2d(\(settings))"
        case 2: return "Along(nn.BatchNorm1d(\(settings)))"
        default: return "nn.BatchNorm1d(\(settings))"
        }
    }

    mutating func recurrent(_ layer: any RecurrentLayer, _ input: Shape, path: String) -> String {
        var names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0"]
        if layer is GRU { names.append("bias_hh_l0") }
        for name in names { places.append("\(path).cell.\(name)") }
        return "Recurrent(\(cell(layer, input)), sequences=\(layer.shape.returnSequences.python), "
            + "backwards=\(layer.shape.goesBackwards.python))"
    }

    private func cell(_ layer: any RecurrentLayer, _ input: Shape) -> String {
        let sizes = "\(input[1]), \(layer.shape.units)"
        guard let plain = layer as? SimpleRNN else { return "nn.\(layer.kind)(\(sizes), batch_first=True)" }
        switch plain.activation {
        case .tanh: return "nn.RNN(\(sizes), batch_first=True)"
        case .relu: return "nn.RNN(\(sizes), nonlinearity=\"relu\", batch_first=True)"
        case .linear, .relu6, .leakyRelu, .sigmoid, .softmax, .swish, .gelu:
            return "Elman(\(sizes), \(plain.activation.pyTorch() ?? "nn.Identity()"))"
        }
    }
}
