import TensorKit

extension LayerRecord {
    /// The layer that the record describes, without weights.
    func layer() throws(TensorError) -> any Layer {
        if let layer = try convolution() { return layer }
        if let layer = try recurrent() { return layer }
        switch kind {
        case "Dense":
            return Dense(
                try size("units"), activation: try activationValue(), useBias: flag("bias"),
                initializer: initializer ?? .glorotUniform, l2: numbers["l2"] ?? 0)
        case "BatchNormalization":
            var layer = BatchNormalization(momentum: try number("momentum"), epsilon: try number("epsilon"))
            if flag("keepsStatistics") { layer.freeze(statistics: true) }
            return layer
        case "Embedding":
            return Embedding(
                vocabulary: try size("vocabulary"), dimensions: try size("dimensions"),
                initializer: initializer ?? .uniform(0.05))
        default:
            if let layer = try composite() { return layer }
            return try weightless()
        }
    }

    private func convolution() throws(TensorError) -> (any Layer)? {
        switch kind {
        case "Conv2D":
            return Conv2D(
                try size("filters"), kernel: (try size("rows"), try size("columns")),
                stride: (try size("rowStride"), try size("columnStride")), padding: paddingValue,
                dilation: try size("dilation"), groups: try size("groups"), activation: try activationValue(),
                useBias: flag("bias"), initializer: initializer ?? .glorotUniform, l2: numbers["l2"] ?? 0)
        case "Conv1D":
            return Conv1D(
                try size("filters"), kernel: try size("kernel"), stride: try size("stride"), padding: paddingValue,
                dilation: try size("dilation"), activation: try activationValue(), useBias: flag("bias"),
                l2: numbers["l2"] ?? 0)
        case "DepthwiseConv2D":
            return DepthwiseConv2D(
                kernel: try size("kernel"), stride: try size("stride"), padding: paddingValue,
                activation: try activationValue(), useBias: flag("bias"))
        case "SeparableConv2D":
            return SeparableConv2D(
                try size("filters"), kernel: try size("kernel"), stride: try size("stride"), padding: paddingValue,
                activation: try activationValue(), useBias: flag("bias"))
        default: return nil
        }
    }

    private func recurrent() throws(TensorError) -> (any RecurrentLayer)? {
        let (sequences, backwards) = (flag("sequences"), flag("backwards"))
        switch kind {
        case "SimpleRNN":
            return SimpleRNN(
                try size("units"), returnSequences: sequences, goesBackwards: backwards,
                activation: try activationValue())
        case "LSTM":
            return LSTM(
                try size("units"), returnSequences: sequences, goesBackwards: backwards,
                forgetBias: numbers["forgetBias"] ?? 1)
        case "GRU": return GRU(try size("units"), returnSequences: sequences, goesBackwards: backwards)
        default: return nil
        }
    }

    private func composite() throws(TensorError) -> (any Layer)? {
        switch kind {
        case "Residual" where rows.count == 2:
            let (block, shortcut) = (try layers(rows[0]), try layers(rows[1]))
            return Residual(activation: try activationValue()) {
                block
            } shortcut: {
                shortcut
            }
        case "Concatenate":
            var branches: [[any Layer]] = []
            for row in rows { branches.append(try layers(row)) }
            return Concatenate(branches: branches)
        case "Sequential" where rows.count == 1:
            return try Sequential(checking: layers(rows[0]), input: shape)
        case "TimeDistributed" where rows.count == 1 && rows[0].count == 1:
            return TimeDistributed(try layers(rows[0])[0])
        case "Bidirectional" where rows.count == 1:
            return try recurrentLayers(rows[0], count: 1)[0].inBothDirections
        case "TwoScales" where rows.count == 4:
            let (coarse, head) = (try layers(rows[0]), try layers(rows[1]))
            let (lateral, fine) = (try layers(rows[2]), try layers(rows[3]))
            return TwoScales(coarse: { coarse }, coarseHead: { head }, lateral: { lateral }, fineHead: { fine })
        case "EncoderDecoder" where rows.count == 1:
            let parts = try recurrentLayers(rows[0], count: 2)
            return encoderDecoder(parts[0], try size("steps"), parts[1])
        default:
            return nil
        }
    }

    func layers(_ records: [LayerRecord]) throws(TensorError) -> [any Layer] {
        var layers: [any Layer] = []
        for record in records { layers.append(try record.layer()) }
        return layers
    }

    private func recurrentLayers(_ records: [LayerRecord], count: Int) throws(TensorError) -> [any RecurrentLayer] {
        let layers = try layers(records).compactMap { $0 as? any RecurrentLayer }
        guard layers.count == count else { throw .incompleteRecord(kind, "recurrent layers") }
        return layers
    }

    private func weightless() throws(TensorError) -> any Layer {
        switch kind {
        case "MaxPool2D":
            return MaxPool2D(
                try size("kernel"), stride: try size("stride"), padding: paddingValue, roundsUp: flag("roundsUp"))
        case "AveragePool2D":
            return AveragePool2D(try size("kernel"), stride: try size("stride"), padding: paddingValue)
        case "MaxPool1D": return MaxPool1D(try size("kernel"), stride: try size("stride"))
        case "GlobalAveragePool2D": return GlobalAveragePool2D()
        case "GlobalMaxPool2D": return GlobalMaxPool2D()
        case "GlobalAveragePool1D": return GlobalAveragePool1D()
        case "GlobalMaxPool1D": return GlobalMaxPool1D()
        case "UpSampling2D": return UpSampling2D(try size("factor"))
        case "Flatten": return Flatten()
        case "Reshape": return Reshape(shape: shape)
        case "RepeatVector": return RepeatVector(try size("count"))
        case "Dropout": return Dropout(try number("rate"))
        case "Rescaling": return Rescaling(try number("scale"), offset: try number("offset"))
        case "Activation": return Activation(try activationValue())
        case "SqueezeExcitation":
            return SqueezeExcitation(reduced: try size("reduced"), activation: try activationValue())
        case "LocalResponseNormalization":
            return LocalResponseNormalization(
                size: try size("size"), alpha: try number("alpha"), beta: try number("beta"), bias: try number("bias"))
        default: throw .unknownLayer(kind)
        }
    }
}

extension RecurrentLayer {
    fileprivate var inBothDirections: Bidirectional { Bidirectional(self) }
}

private func encoderDecoder(
    _ encoder: some RecurrentLayer, _ steps: Int, _ decoder: some RecurrentLayer
) -> EncoderDecoder {
    EncoderDecoder(encoder: encoder, steps: steps, decoder: decoder)
}
