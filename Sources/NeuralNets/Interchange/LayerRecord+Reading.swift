import TensorKit

extension LayerRecord {
    /// The layer that the record describes, without weights.
    func layer() throws(TensorError) -> any Layer {
        switch kind {
        case "Dense":
            return Dense(try size("units"), activation: try activationValue(), useBias: flag("bias"))
        case "Conv2D":
            return Conv2D(
                try size("filters"), kernel: (try size("rows"), try size("columns")),
                stride: (try size("rowStride"), try size("columnStride")), padding: paddingValue,
                dilation: try size("dilation"), groups: try size("groups"), activation: try activationValue(),
                useBias: flag("bias"))
        case "Conv1D":
            return Conv1D(
                try size("filters"), kernel: try size("kernel"), stride: try size("stride"), padding: paddingValue,
                dilation: try size("dilation"), activation: try activationValue(), useBias: flag("bias"))
        case "DepthwiseConv2D":
            return DepthwiseConv2D(
                kernel: try size("kernel"), stride: try size("stride"), padding: paddingValue,
                activation: try activationValue(), useBias: flag("bias"))
        case "BatchNormalization":
            return BatchNormalization(momentum: try number("momentum"), epsilon: try number("epsilon"))
        case "Embedding":
            return Embedding(vocabulary: try size("vocabulary"), dimensions: try size("dimensions"))
        case "SimpleRNN":
            return SimpleRNN(
                try size("units"), returnSequences: flag("sequences"), goesBackwards: flag("backwards"),
                activation: try activationValue())
        case "LSTM":
            return LSTM(try size("units"), returnSequences: flag("sequences"), goesBackwards: flag("backwards"))
        case "GRU":
            return GRU(try size("units"), returnSequences: flag("sequences"), goesBackwards: flag("backwards"))
        default:
            if let layer = try composite() { return layer }
            return try weightless()
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
        default:
            return nil
        }
    }

    func layers(_ records: [LayerRecord]) throws(TensorError) -> [any Layer] {
        var layers: [any Layer] = []
        for record in records { layers.append(try record.layer()) }
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
