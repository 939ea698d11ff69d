import TensorKit

/// A layer that can say its settings as plain data.
protocol RecordedLayer: Layer {
    var record: LayerRecord { get }
}

extension LayerRecord {
    static func of(_ layers: [any Layer]) throws(TensorError) -> [LayerRecord] {
        var records: [LayerRecord] = []
        for layer in layers {
            if let composite = layer as? any RecordedComposite {
                records.append(try composite.record())
            } else if let recorded = layer as? any RecordedLayer {
                records.append(recorded.record)
            } else {
                throw .cannotRecord(layer.kind)
            }
        }
        return records
    }

    init(_ kind: String, _ sizes: [String: Int], activation: ActivationFunction? = nil, of layer: (any Layer)? = nil) {
        self.kind = kind
        self.sizes = sizes
        if let activation { set(activation) }
        guard let weight = layer?.parameters.first else { return }
        initializer = weight.initializer
        if weight.l2 != 0 { numbers["l2"] = weight.l2 }
    }
}

extension Dense: RecordedLayer {
    var record: LayerRecord {
        LayerRecord(kind, ["units": units, "bias": parameters.count > 1 ? 1 : 0], activation: activation, of: self)
    }
}

extension Conv2D: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(
            kind,
            [
                "filters": filters, "rows": kernel.rows, "columns": kernel.columns, "rowStride": stride.rows,
                "columnStride": stride.columns, "dilation": dilation, "groups": groups, "bias": usesBias ? 1 : 0,
            ], activation: activation, of: self)
        record.set(padding)
        return record
    }
}

extension Conv1D: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(
            kind,
            [
                "filters": filters, "kernel": kernel, "stride": stride, "dilation": dilation,
                "bias": parameters.count > 1 ? 1 : 0,
            ], activation: activation, of: self)
        record.set(padding)
        return record
    }
}

extension DepthwiseConv2D: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(
            kind, ["kernel": kernel, "stride": stride, "bias": parameters.count > 1 ? 1 : 0], activation: activation)
        record.set(padding)
        return record
    }
}

extension BatchNormalization: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, [:])
        record.numbers = ["momentum": momentum, "epsilon": epsilon]
        if keepsStatistics { record.sizes["keepsStatistics"] = 1 }
        return record
    }
}

extension Embedding: RecordedLayer {
    var record: LayerRecord { LayerRecord(kind, ["vocabulary": vocabulary, "dimensions": dimensions], of: self) }
}

extension RecurrentShape {
    fileprivate var sizes: [String: Int] {
        ["units": units, "sequences": returnSequences ? 1 : 0, "backwards": goesBackwards ? 1 : 0]
    }
}

extension SimpleRNN: RecordedLayer {
    var record: LayerRecord { LayerRecord(kind, shape.sizes, activation: activation) }
}

extension LSTM: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, shape.sizes)
        record.numbers["forgetBias"] = forgetBias
        return record
    }
}

extension GRU: RecordedLayer {
    var record: LayerRecord { LayerRecord(kind, shape.sizes) }
}

extension MaxPool2D: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, ["kernel": kernel, "stride": stride, "roundsUp": roundsUp ? 1 : 0])
        record.set(padding)
        return record
    }
}

extension AveragePool2D: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, ["kernel": kernel, "stride": stride])
        record.set(padding)
        return record
    }
}

extension MaxPool1D: RecordedLayer {
    var record: LayerRecord { LayerRecord(kind, ["kernel": kernel, "stride": stride]) }
}

extension GlobalAveragePool2D: RecordedLayer { var record: LayerRecord { LayerRecord(kind, [:]) } }
extension GlobalMaxPool2D: RecordedLayer { var record: LayerRecord { LayerRecord(kind, [:]) } }
extension GlobalAveragePool1D: RecordedLayer { var record: LayerRecord { LayerRecord(kind, [:]) } }
extension GlobalMaxPool1D: RecordedLayer { var record: LayerRecord { LayerRecord(kind, [:]) } }
extension Flatten: RecordedLayer { var record: LayerRecord { LayerRecord(kind, [:]) } }

extension Reshape: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, [:])
        record.shape = target
        return record
    }
}

extension RepeatVector: RecordedLayer { var record: LayerRecord { LayerRecord(kind, ["count": count]) } }

extension Dropout: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, [:])
        record.numbers = ["rate": rate]
        return record
    }
}

extension Rescaling: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, [:])
        record.numbers = ["scale": scale, "offset": offset]
        return record
    }
}

extension Activation: RecordedLayer {
    var record: LayerRecord { LayerRecord(kind, [:], activation: function) }
}

extension LocalResponseNormalization: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(kind, ["size": size])
        record.numbers = ["alpha": alpha, "beta": beta, "bias": bias]
        return record
    }
}

extension SqueezeExcitation: RecordedLayer {
    var record: LayerRecord { LayerRecord(kind, ["reduced": reduced], activation: activation) }
}
