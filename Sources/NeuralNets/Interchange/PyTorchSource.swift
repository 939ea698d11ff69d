import TensorKit

extension Sequential {
    /// Python source that builds this model in PyTorch, and a function `load(path)` in it that gives it the weights of a
    /// file that `save` wrote: then it gives the same numbers for the same pictures [batch, height, width, channels].
    public var pyTorchSource: String {
        get throws(TensorError) {
            var writer = PyTorchWriter()
            let body = try writer.modules(layers, input: inputShape, indent: 1)
            let names = zip(weightNames, writer.places).map { "    \"\($0)\": \"\($1)\"," }
            let model = [
                "model = Picture(nn.Sequential(", body, "))", "",
                "# Where each of the file's tensors goes.", "PLACES = {", names.joined(separator: "\n"), "}",
                PyTorchWriter.loader,
            ].joined(separator: "\n")
            return PyTorchWriter.prelude.text(for: model) + model
        }
    }
}

/// Writes layers as PyTorch modules and remembers where their parameters end up.
struct PyTorchWriter {
    /// The name in the module's state for each parameter, in the model's order.
    var places: [String] = []

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
        case let dense as Dense: return linear(dense, input, path: path)
        case let convolution as Conv2D: return try self.convolution(convolution, input, path: path)
        case let depthwise as DepthwiseConv2D:
            let shape = depthwise.parameters[0].shape
            let convolution = Conv2D(
                shape[0], kernel: depthwise.kernel, stride: depthwise.stride, padding: depthwise.padding,
                groups: shape[0], activation: depthwise.activation, useBias: depthwise.parameters.count > 1,
                channels: shape[0])
            return try self.convolution(convolution, input, path: path)
        case let convolution as Conv1D: return try self.convolution(convolution, input, path: path)
        case let separable as SeparableConv2D:
            return try block(separable.parts, input, indent, path: path)
        case let normalization as BatchNormalization: return self.normalization(normalization, input, path: path)
        case let embedding as Embedding:
            places.append("\(path).table.weight")
            return "Words(\(embedding.vocabulary), \(embedding.dimensions))"
        case let layer as any RecurrentLayer: return recurrent(layer, input, path: path)
        case let layer as Residual: return try residual(layer, input, indent, path)
        case let layer as Concatenate: return try branches(layer.branches, input, indent, path)
        case let model as Sequential: return try block(model.layers, input, indent, path: path)
        case let model as EncoderDecoder: return try block(model.parts, input, indent, path: path)
        case let layer as TwoScales: return try twoScales(layer, input, indent, path)
        case let layer as Bidirectional:
            return try branches(layer.parts.map { [$0] }, input, indent, path)
        case let layer as TimeDistributed:
            let inner = try block(
                layer.parts, Array(input.dropFirst()), indent, path: "\(path).body.body")
            return "EachStep(Picture(\(inner)))"
        case let gate as SqueezeExcitation:
            for name in ["narrow.weight", "narrow.bias", "wide.weight", "wide.bias"] {
                places.append("\(path).\(name)")
            }
            return "Excitation(\(input[2]), \(gate.reduced), \(gate.activation.pyTorch() ?? "nn.Identity()"))"
        default: return try Self.weightless(layer, input)
        }
    }

    private mutating func twoScales(
        _ layer: TwoScales, _ input: Shape, _ indent: Int, _ path: String
    ) throws(TensorError) -> String {
        let shapes = try layer.shapes(input)
        let rows = [
            (layer.coarse, input), (layer.coarseHead, shapes.coarse), (layer.lateral, shapes.coarse),
            (layer.fineHead, shapes.joined),
        ]
        var modules: [String] = []
        for (name, row) in zip(["coarse", "coarse_head", "lateral", "fine_head"], rows) {
            modules.append(try block(row.0, row.1, indent, path: "\(path).\(name)"))
        }
        return "TwoScales(\(modules.joined(separator: ", ")))"
    }

    /// Layers one behind the other, as one module.
    private mutating func block(
        _ layers: [any Layer], _ input: Shape, _ indent: Int, path: String
    ) throws(TensorError) -> String {
        "nn.Sequential(\n" + (try modules(layers, input: input, indent: indent + 1, path: path)) + "\n"
            + String(repeating: "    ", count: indent) + ")"
    }

    mutating func activated(
        _ module: String, _ activation: ActivationFunction, path: String, _ names: [String], axis: Int = -1
    ) -> String {
        guard let function = activation.pyTorch(axis: axis) else {
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
        var settings = "\(input[2]), \(layer.filters), \(python(layer.kernel))"
        if layer.stride != (1, 1) { settings += ", stride=\(python(layer.stride))" }
        if isEven, geometry.isPadded { settings += ", padding=\(python((rows.before, columns.before)))" }
        if layer.dilation != 1 { settings += ", dilation=\(layer.dilation)" }
        if layer.groups != 1 { settings += ", groups=\(layer.groups)" }
        if !layer.usesBias { settings += ", bias=False" }
        let names = layer.usesBias ? ["weight", "bias"] : ["weight"]
        let module = "nn.Conv2d(\(settings))"
        guard !isEven else { return activated(module, layer.activation, path: path, names, axis: 1) }
        for name in names { places.append("\(path).1.\(name)") }
        let padding = "nn.ZeroPad2d((\(columns.before), \(columns.after), \(rows.before), \(rows.after)))"
        return
            "nn.Sequential(\([padding, module, layer.activation.pyTorch(axis: 1)].compactMap { $0 }.joined(separator: ", ")))"
    }

    private mutating func residual(
        _ layer: Residual, _ input: Shape, _ indent: Int, _ path: String
    ) throws(TensorError) -> String {
        let space = String(repeating: "    ", count: indent)
        let block = try modules(layer.block, input: input, indent: indent + 1, path: "\(path).block")
        let shortcut = try modules(layer.shortcut, input: input, indent: indent + 1, path: "\(path).shortcut")
        let side = layer.shortcut.isEmpty ? "nn.Sequential()" : "nn.Sequential(\n\(shortcut)\n\(space))"
        let activation = layer.activation.pyTorch(axis: input.count == 3 ? 1 : -1) ?? "nn.Identity()"
        return "Residual(nn.Sequential(\n\(block)\n\(space)), \(side), \(activation))"
    }

    private mutating func branches(
        _ rowsOfLayers: [[any Layer]], _ input: Shape, _ indent: Int, _ path: String
    ) throws(TensorError) -> String {
        let space = String(repeating: "    ", count: indent)
        var rows: [String] = []
        for (index, branch) in rowsOfLayers.enumerated() {
            let body = try modules(branch, input: input, indent: indent + 2, path: "\(path).branches.\(index)")
            rows.append("\(space)    nn.Sequential(\n\(body)\n\(space)    ),")
        }
        return "Branches(\n\(rows.joined(separator: "\n"))\n\(space))"
    }
}

extension Bool {
    var python: String { self ? "True" : "False" }
}

/// A size in both directions as people write it: one number where both are the same.
func python(_ sides: (rows: Int, columns: Int)) -> String {
    sides.rows == sides.columns ? "\(sides.rows)" : "(\(sides.rows), \(sides.columns))"
}
