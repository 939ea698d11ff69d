import TensorKit

extension Sequential {
    /// Python source that builds this model in Keras, and a function `load(path)` in it that gives it the weights of a file
    /// that `save` wrote: then it gives the same numbers.
    public var kerasSource: String {
        get throws(TensorError) {
            var writer = KerasWriter()
            let input = inputShape.map(String.init).joined(separator: ", ")
            try writer.write(layers, input: inputShape)
            var names = weightNames[...]
            let weights = writer.weights.map { entry in
                let own = names.prefix(entry.count)
                names = names.dropFirst(entry.count)
                let list = own.map { "\"\($0)\"" }.joined(separator: ", ")
                return "    (\(entry.layer), \(entry.turn), [\(list)]),"
            }
            let model = [
                "inputs = x = keras.Input((\(input)\(inputShape.count == 1 ? "," : "")))",
                writer.lines.joined(separator: "\n"), "model = keras.Model(inputs, x)", "",
                "# For each layer with weights: how ours, (out, in, …), become Keras's, (…, in, out), and their names in the file.",
                "WEIGHTS = [", weights.joined(separator: "\n"), "]", KerasWriter.loader,
            ].joined(separator: "\n")
            return KerasWriter.prelude.text(for: model) + model
        }
    }
}

/// Writes layers as statements on a running `x`, and remembers which have weights.
struct KerasWriter {
    private(set) var lines: [String] = []
    /// Layers with weights in the model's order: name, the function that turns their weights, how many there are.
    private(set) var weights: [(layer: String, turn: String, count: Int)] = []
    private var places = 0

    mutating func write(_ layers: [any Layer], input: Shape) throws(TensorError) {
        var shape = input
        for layer in layers {
            try write(layer, shape)
            shape = try layer.outputShape(for: shape)
        }
    }

    /// One statement; with `turn`, the layer gets a name and its weights are turned by that function.
    private mutating func call(_ layer: String, turn: String? = nil, count: Int = 0) {
        guard let turn, count > 0 else {
            lines.append("x = layers.\(layer)(x)")
            return
        }
        let name = "layer\(weights.count)"
        weights.append((name, turn, count))
        lines.append("\(name) = layers.\(layer), name=\"\(name)\")")
        lines.append("x = \(name)(x)")
    }

    private mutating func write(_ layer: any Layer, _ input: Shape) throws(TensorError) {
        let count = layer.parameters.count
        switch layer {
        case let dense as Dense:
            call("Dense(\(dense.units)\(dense.activation.keras)\(bias(count > 1))", turn: "dense", count: count)
        case let convolution as Conv2D: try write(convolution, input)
        case let depthwise as DepthwiseConv2D:
            let padding = try pad(depthwise.padding, input, (depthwise.kernel, depthwise.kernel), depthwise.stride)
            call(
                "DepthwiseConv2D(\(depthwise.kernel)\(window(depthwise.stride, padding))"
                    + "\(depthwise.activation.keras)\(bias(count > 1))", turn: "depthwise", count: count)
        case let convolution as Conv1D: write(convolution)
        case let normalization as BatchNormalization:
            call(
                "BatchNormalization(momentum=\(normalization.momentum), epsilon=\(normalization.epsilon)",
                turn: "same", count: count)
        case let embedding as Embedding:
            call("Embedding(\(embedding.vocabulary), \(embedding.dimensions)", turn: "same", count: count)
        case let layer as any RecurrentLayer: write(recurrent: layer)
        case let layer as Residual: try write(layer, input)
        case let layer as Concatenate: try writeBranches(layer.branches, input)
        case let gate as SqueezeExcitation: try write(gate, input)
        case let model as Sequential: try write(model.layers, input: input)
        case let layer as TwoScales: try write(layer, input)
        case let model as EncoderDecoder: try write(model.parts, input: input)
        case let layer as SeparableConv2D: try write(layer.parts, input: input)
        case let layer as Bidirectional: try writeBranches(layer.parts.map { [$0] }, input)
        case let layer as TimeDistributed: try write(eachStepOf: layer, input)
        default: try writeWeightless(layer, input)
        }
    }

    private mutating func write(_ layer: Conv2D, _ input: Shape) throws(TensorError) {
        let kernel = (rows: layer.kernel.rows, columns: layer.kernel.columns)
        let padding = try pad(layer.padding, input, kernel, layer.stride.rows)
        let stride = layer.stride == (1, 1) ? "" : ", strides=\(python(layer.stride))"
        call(
            "Conv2D(\(layer.filters), \(python(kernel))\(stride)\(window(1, padding, dilation: layer.dilation))"
                + (layer.groups == 1 ? "" : ", groups=\(layer.groups)") + layer.activation.keras
                + bias(layer.usesBias),
            turn: "convolution", count: layer.parameters.count)
    }

    private mutating func write(recurrent layer: any RecurrentLayer) {
        let activation = (layer as? SimpleRNN).map { ", activation=\($0.activation.kerasValue)" } ?? ""
        let shape = layer.shape
        call(
            "\(layer.kind)(\(shape.units)\(activation), return_sequences=\(shape.returnSequences.python), "
                + "go_backwards=\(shape.goesBackwards.python)",
            turn: layer is GRU ? "gru" : "recurrent", count: layer.parameters.count)
        if shape.goesBackwards, shape.returnSequences {
            lines.append("x = layers.Lambda(lambda states: keras.ops.flip(states, 1))(x)")
        }
    }

    private mutating func write(_ layer: Conv1D) {
        var padding = "valid"
        switch layer.padding {
        case .valid: break
        case .same: padding = "same"
        case .zeros(let count): if count > 0 { call("ZeroPadding1D(\(count))") }
        }
        call(
            "Conv1D(\(layer.filters), \(layer.kernel)"
                + window(layer.stride, padding, dilation: layer.dilation) + layer.activation.keras
                + bias(layer.parameters.count > 1),
            turn: "line", count: layer.parameters.count)
    }

    private mutating func write(_ layer: Residual, _ input: Shape) throws(TensorError) {
        places += 1
        let (start, main) = ("start\(places)", "main\(places)")
        lines.append("\(start) = x")
        try write(layer.block, input: input)
        lines.append("\(main), x = x, \(start)")
        try write(layer.shortcut, input: input)
        lines.append("x = layers.Add()([\(main), x])")
        if layer.activation != .linear { call("Activation(\(layer.activation.kerasValue))") }
    }

    /// The inner layer as a model of its own.
    private mutating func write(eachStepOf layer: TimeDistributed, _ input: Shape) throws(TensorError) {
        places += 1
        let place = places
        let example = input.dropFirst().map { "\($0)," }.joined(separator: " ")
        lines.append("sequence\(place) = x")
        lines.append("step\(place) = x = keras.Input((\(example)))")
        try write(layer.parts, input: Array(input.dropFirst()))
        lines.append("x = layers.TimeDistributed(keras.Model(step\(place), x))(sequence\(place))")
    }

    private mutating func write(_ layer: TwoScales, _ input: Shape) throws(TensorError) {
        places += 1
        let (fine, coarse, place) = ("fine\(places)", "coarse\(places)", places)
        let shapes = try layer.shapes(input)
        let depth = try layer.outputShape(for: input)[1]
        lines.append("\(fine) = x")
        try write(layer.coarse, input: input)
        lines.append("\(coarse) = x")
        try write(layer.coarseHead, input: shapes.coarse)
        lines.append("large\(place), x = layers.Reshape((-1, \(depth)))(x), \(coarse)")
        try write(layer.lateral, input: shapes.coarse)
        lines.append("x = layers.Concatenate()([x, \(fine)])")
        try write(layer.fineHead, input: shapes.joined)
        lines.append("x = layers.Concatenate(axis=1)([large\(place), layers.Reshape((-1, \(depth)))(x)])")
    }

    private mutating func writeBranches(_ branches: [[any Layer]], _ input: Shape) throws(TensorError) {
        places += 1
        let place = places
        lines.append("start\(place) = x")
        for (index, branch) in branches.enumerated() {
            lines.append("x = start\(place)")
            try write(branch, input: input)
            lines.append("branch\(place)_\(index) = x")
        }
        let names = branches.indices.map { "branch\(place)_\($0)" }.joined(separator: ", ")
        lines.append("x = layers.Concatenate()([\(names)])")
    }

    private mutating func write(_ layer: SqueezeExcitation, _ input: Shape) throws(TensorError) {
        places += 1
        let start = "start\(places)"
        lines.append("\(start) = x")
        try write(layer.parts, input: input)
        lines.append("x = layers.Multiply()([\(start), layers.Reshape((1, 1, \(input[2])))(x)])")
    }

    /// Writes zeros on each side as a layer of its own, and says what the padding of the layer behind it is.
    mutating func pad(
        _ padding: Padding, _ input: Shape, _ kernel: (Int, Int), _ stride: Int
    ) throws(TensorError) -> String {
        switch padding {
        case .valid: return "valid"
        case .same: return "same"
        case .zeros(let count):
            if count > 0 { call("ZeroPadding2D(\(count))") }
            return "valid"
        }
    }

    /// Stride, padding and dilation as further arguments, where they are not Keras's own choice.
    private func window(_ stride: Int, _ padding: String, dilation: Int = 1) -> String {
        (stride == 1 ? "" : ", strides=\(stride)") + (padding == "valid" ? "" : ", padding=\"\(padding)\"")
            + (dilation == 1 ? "" : ", dilation_rate=\(dilation)")
    }

    private func bias(_ isUsed: Bool) -> String { isUsed ? "" : ", use_bias=False" }

    mutating func writeLine(_ line: String) { lines.append(line) }
    mutating func writeCall(_ layer: String) { call(layer) }
}
