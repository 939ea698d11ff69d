import TensorKit

extension Sequential {
    /// Python source that builds this model in PyTorch, and a function `load(path)` in it that gives it the weights of a
    /// file that `save` wrote: then it gives the same numbers for the same pictures [batch, height, width, channels].
    public var pyTorchSource: String {
        get throws(TensorError) {
            var writer = PyTorchWriter()
            let body = try writer.modules(layers, input: inputShape, indent: 1)
            let names = zip(weightNames, writer.places).map { "    \"\($0)\": \"\($1)\"," }
            return [
                PyTorchWriter.prelude, "model = Picture(nn.Sequential(", body, "))", "",
                "# Where each of the file's tensors goes.", "PLACES = {", names.joined(separator: "\n"), "}",
                PyTorchWriter.loader,
            ].joined(separator: "\n")
        }
    }
}

/// Writes layers as PyTorch modules and remembers where their parameters end up.
struct PyTorchWriter {
    /// The name in the module's state for each parameter, in the model's order.
    private(set) var places: [String] = []

    /// The modules of layers, line by line, as arguments of an `nn.Sequential` at `path`.
    mutating func modules(
        _ layers: [any Layer], input: Shape, indent: Int, path: String = "body"
    ) throws(TensorError) -> String {
        var lines: [String] = []
        var shape = input
        for (index, layer) in layers.enumerated() {
            let module = try module(layer, shape, indent: indent, path: "\(path).\(index)")
            lines.append(String(repeating: "    ", count: indent) + module + ",")
            shape = try layer.outputShape(for: shape)
        }
        return lines.joined(separator: "\n")
    }

    private mutating func module(
        _ layer: any Layer, _ input: Shape, indent: Int, path: String
    ) throws(TensorError) -> String {
        switch layer {
        case let dense as Dense:
            let bias = dense.parameters.count > 1
            return activated(
                "nn.Linear(\(input.last ?? 0), \(dense.units)\(bias ? "" : ", bias=False"))", dense.activation,
                path: path, bias ? ["weight", "bias"] : ["weight"])
        case let convolution as Conv2D: return try self.convolution(convolution, input, path: path)
        case let depthwise as DepthwiseConv2D:
            let shape = depthwise.parameters[0].shape
            let convolution = Conv2D(
                shape[0], kernel: depthwise.kernel, stride: depthwise.stride, padding: depthwise.padding,
                groups: shape[0], activation: depthwise.activation, useBias: depthwise.parameters.count > 1,
                channels: shape[0])
            return try self.convolution(convolution, input, path: path)
        case let normalization as BatchNormalization:
            for name in ["weight", "bias", "running_mean", "running_var"] { places.append("\(path).\(name)") }
            let momentum = 1 - normalization.momentum
            let rank = input.count == 3 ? "2d" : "1d"
            return "nn.BatchNorm\(rank)(\(input.last ?? 0), eps=\(normalization.epsilon), momentum=\(momentum))"
        case let embedding as Embedding:
            places.append("\(path).table.weight")
            return "Words(\(embedding.vocabulary), \(embedding.dimensions))"
        case let layer as any RecurrentLayer: return recurrent(layer, input, path: path)
        case let layer as Residual: return try residual(layer, input, indent, path)
        case let layer as Concatenate: return try branches(layer, input, indent, path)
        case let model as Sequential:
            return "nn.Sequential(\n" + (try modules(model.layers, input: input, indent: indent + 1, path: path))
                + "\n" + String(repeating: "    ", count: indent) + ")"
        case let gate as SqueezeExcitation:
            for name in ["narrow.weight", "narrow.bias", "wide.weight", "wide.bias"] {
                places.append("\(path).\(name)")
            }
            return "Excitation(\(input[2]), \(gate.reduced), \(gate.activation.pyTorch ?? "nn.Identity()"))"
        default: return try Self.weightless(layer, input)
        }
    }

    private mutating func activated(
        _ module: String, _ activation: ActivationFunction, path: String, _ names: [String]
    ) -> String {
        guard let function = activation.pyTorch else {
            for name in names { places.append("\(path).\(name)") }
            return module
        }
        for name in names { places.append("\(path).0.\(name)") }
        return "nn.Sequential(\(module), \(function))"
    }

    private mutating func convolution(
        _ layer: Conv2D, _ input: Shape, path: String
    ) throws(TensorError) -> String {
        let geometry = try layer.geometry(for: input)
        let (rows, columns) = (geometry.rows, geometry.columns)
        let isEven = rows.before == rows.after && columns.before == columns.after
        var settings = "\(input[2]), \(layer.filters), (\(layer.kernel.rows), \(layer.kernel.columns))"
        if layer.stride != (1, 1) { settings += ", stride=(\(layer.stride.rows), \(layer.stride.columns))" }
        if isEven, geometry.isPadded { settings += ", padding=(\(rows.before), \(columns.before))" }
        if layer.dilation != 1 { settings += ", dilation=\(layer.dilation)" }
        if layer.groups != 1 { settings += ", groups=\(layer.groups)" }
        if !layer.usesBias { settings += ", bias=False" }
        let names = layer.usesBias ? ["weight", "bias"] : ["weight"]
        let module = "nn.Conv2d(\(settings))"
        guard !isEven else { return activated(module, layer.activation, path: path, names) }
        for name in names { places.append("\(path).1.\(name)") }
        let padding = "nn.ZeroPad2d((\(columns.before), \(columns.after), \(rows.before), \(rows.after)))"
        return "nn.Sequential(\([padding, module, layer.activation.pyTorch].compactMap { $0 }.joined(separator: ", ")))"
    }

    private mutating func recurrent(_ layer: any RecurrentLayer, _ input: Shape, path: String) -> String {
        var names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0"]
        if layer is GRU { names.append("bias_hh_l0") }
        for name in names { places.append("\(path).cell.\(name)") }
        let kind = layer is SimpleRNN ? "RNN" : layer.kind
        let isReLU = (layer as? SimpleRNN)?.activation == .relu
        let cell =
            "nn.\(kind)(\(input[1]), \(layer.shape.units)\(isReLU ? ", nonlinearity=\"relu\"" : ""), batch_first=True)"
        return "Recurrent(\(cell), sequences=\(layer.shape.returnSequences.python), "
            + "backwards=\(layer.shape.goesBackwards.python))"
    }

    private mutating func residual(
        _ layer: Residual, _ input: Shape, _ indent: Int, _ path: String
    ) throws(TensorError) -> String {
        let space = String(repeating: "    ", count: indent)
        let block = try modules(layer.block, input: input, indent: indent + 1, path: "\(path).block")
        let shortcut = try modules(layer.shortcut, input: input, indent: indent + 1, path: "\(path).shortcut")
        let side = layer.shortcut.isEmpty ? "nn.Sequential()" : "nn.Sequential(\n\(shortcut)\n\(space))"
        return "Residual(nn.Sequential(\n\(block)\n\(space)), \(side), \(layer.activation.pyTorch ?? "nn.Identity()"))"
    }

    private mutating func branches(
        _ layer: Concatenate, _ input: Shape, _ indent: Int, _ path: String
    ) throws(TensorError) -> String {
        let space = String(repeating: "    ", count: indent)
        var rows: [String] = []
        for (index, branch) in layer.branches.enumerated() {
            let body = try modules(branch, input: input, indent: indent + 2, path: "\(path).branches.\(index)")
            rows.append("\(space)    nn.Sequential(\n\(body)\n\(space)    ),")
        }
        return "Branches(\n\(rows.joined(separator: "\n"))\n\(space))"
    }
}

extension Bool {
    var python: String { self ? "True" : "False" }
}
