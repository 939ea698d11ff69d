import CellLanguage
import TensorKit
import Trace

extension Tensor: HostValue {}

extension Tensor {
    /// What the margin shows: the shape, and as many numbers as a line has room for.
    var valueSummary: ValueSummary {
        ValueSummary(type: "Tensor", text: oneLine, detail: .tensor(summary))
    }

    private var oneLine: String {
        let numbers = detached.leadingNumbers
        guard !shape.isEmpty else { return numbers }
        return "\(shapeText) \(numbers)"
    }

    /// `2×3`; nothing for a single number.
    var shapeText: String { shape.map(String.init).joined(separator: "×") }

    /// The first numbers, rows apart: `[0.1 0.2 0.3; …]`.
    private var leadingNumbers: String {
        guard let width = shape.last else { return NumberStyle.short.format(summary.mean) }
        var text = ""
        for (place, number) in summary.values.enumerated() {
            let separator = place == 0 ? "" : place % Swift.max(width, 1) == 0 ? "; " : " "
            let next = separator + NumberStyle.short.format(number)
            guard text.count + next.count < 44 else { return "[\(text)\(separator)…]" }
            text += next
        }
        return "[\(text)]"
    }
}

extension HostCall {
    /// Asks for the memory of a tensor before it is made; a small one is not worth asking for.
    func price(_ shape: Shape) throws {
        let bytes = try shape.checkedCount() * MemoryLayout<Real>.stride
        if bytes > 1 << 16 { try reserve(bytes: bytes) }
    }

    /// Sets the engine's random stream by the cell's own, so that what is drawn depends on the seed and the cell alone.
    func seedEngine() { RandomSource.shared.reseed(nextRandom()) }
}
