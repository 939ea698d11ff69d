import Trace

extension Tensor: CustomStringConvertible {
    /// Rows in brackets, long axes cut in the middle: `[[1, 2], [3, 4]]`.
    public var description: String {
        var offset = 0
        return text(axis: 0, offset: &offset)
    }

    private func text(axis: Int, offset: inout Int) -> String {
        guard axis < rank else {
            defer { offset += 1 }
            return NumberStyle.short.format(Double(buffer.pointer[offset]))
        }
        let size = shape[axis]
        let step = shape[(axis + 1)...].reduce(1, *)
        var parts: [String] = []
        for index in 0..<size {
            if size > 12, index >= 6, index < size - 3 {
                if index == 6 { parts.append("…") }
                offset += step
            } else {
                parts.append(text(axis: axis + 1, offset: &offset))
            }
        }
        return "[" + parts.joined(separator: ", ") + "]"
    }
}

extension Tensor {
    /// What a margin or a figure shows: shape, statistics, the first numbers.
    public var summary: TensorSummary {
        let values = UnsafeBufferPointer(start: buffer.pointer, count: buffer.count)
        let number = Double(Swift.max(values.count, 1))
        let mean = values.reduce(0.0) { $0 + Double($1) } / number
        let variance = values.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / number
        return TensorSummary(
            shape: shape, minimum: Double(values.min() ?? 0), maximum: Double(values.max() ?? 0), mean: mean,
            deviation: variance.squareRoot(), values: values.prefix(TensorSummary.valueLimit).map { Double($0) })
    }
}
