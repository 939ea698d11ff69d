import TensorKit

/// A layer of layers that can say its settings as plain data, if its layers can.
protocol RecordedComposite: Layer {
    func record() throws(TensorError) -> LayerRecord
}

extension Sequential: RecordedComposite {
    func record() throws(TensorError) -> LayerRecord {
        LayerRecord(kind: kind, shape: inputShape, rows: [try LayerRecord.of(layers)])
    }
}

extension Residual: RecordedComposite {
    func record() throws(TensorError) -> LayerRecord {
        var record = LayerRecord(kind: kind, rows: [try LayerRecord.of(block), try LayerRecord.of(shortcut)])
        record.set(activation)
        return record
    }
}

extension Concatenate: RecordedComposite {
    func record() throws(TensorError) -> LayerRecord {
        var rows: [[LayerRecord]] = []
        for branch in branches { rows.append(try LayerRecord.of(branch)) }
        return LayerRecord(kind: kind, rows: rows)
    }
}

extension TimeDistributed: RecordedComposite {
    func record() throws(TensorError) -> LayerRecord {
        LayerRecord(kind: "TimeDistributed", rows: [try LayerRecord.of(parts)])
    }
}

extension Bidirectional: RecordedComposite {
    /// The second direction is the first one turned around.
    func record() throws(TensorError) -> LayerRecord {
        LayerRecord(kind: kind, rows: [try LayerRecord.of(Array(parts.prefix(1)))])
    }
}

extension EncoderDecoder: RecordedComposite {
    func record() throws(TensorError) -> LayerRecord {
        LayerRecord(kind: kind, sizes: ["steps": steps], rows: [try LayerRecord.of([encoder, decoder])])
    }
}

extension TwoScales: RecordedComposite {
    func record() throws(TensorError) -> LayerRecord {
        LayerRecord(
            kind: kind,
            rows: [
                try LayerRecord.of(coarse), try LayerRecord.of(coarseHead), try LayerRecord.of(lateral),
                try LayerRecord.of(fineHead),
            ])
    }
}

extension UpSampling2D: RecordedLayer { var record: LayerRecord { LayerRecord(kind, ["factor": factor]) } }

extension SeparableConv2D: RecordedLayer {
    var record: LayerRecord {
        var record = LayerRecord(
            kind,
            [
                "filters": pointwise.filters, "kernel": depthwise.kernel, "stride": depthwise.stride,
                "bias": pointwise.usesBias ? 1 : 0,
            ], activation: pointwise.activation)
        record.set(depthwise.padding)
        return record
    }
}
