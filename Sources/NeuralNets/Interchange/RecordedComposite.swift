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
