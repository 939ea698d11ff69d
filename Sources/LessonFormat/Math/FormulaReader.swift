/// Reads text that formulas were taken from: what stays is text, and the numbers of formulas.
struct FormulaReader {
    enum Part: Equatable {
        case text(String)
        case formula(Int)
    }

    /// A formula of several lines leaves something on each: this many bytes are still to come.
    private var bytesLeft = 0
    private var number = 0
    private var digitsSeen = 0
    private let formulas: FormulaStore

    init(_ formulas: FormulaStore) {
        self.formulas = formulas
    }

    /// Whether a line break belongs to a formula that started before it.
    var isInsideFormula: Bool { bytesLeft > 0 || digitsSeen > 0 }

    /// The parts of a text node, in order.
    mutating func read(_ text: String) -> [Part] {
        guard isInsideFormula || text.utf8.contains(where: ControlByte.isForbidden) else { return [.text(text)] }
        var parts: [Part] = []
        var plain: [UInt8] = []
        func flush() {
            if !plain.isEmpty { parts.append(.text(String(decoding: plain, as: UTF8.self))) }
            plain = []
        }
        for byte in text.utf8 {
            if bytesLeft > 0 {
                bytesLeft -= 1
            } else if let digit = ControlByte.digit(of: byte) {
                flush()
                if let formula = take(digit) { parts.append(.formula(formula)) }
            } else if byte == ControlByte.replaced {
                plain += Array("\u{FFFD}".utf8)
            } else if byte != ControlByte.dropped {
                plain.append(byte)
            }
        }
        flush()
        return parts
    }

    /// The text as its author wrote it, for addresses, titles and code.
    static func restore(_ text: String, _ formulas: FormulaStore) -> String {
        guard text.utf8.contains(where: ControlByte.isForbidden) else { return text }
        var reader = FormulaReader(formulas)
        return reader.read(text).map { part in
            switch part {
            case .text(let text): text
            case .formula(let number): formulas[number].source
            }
        }.joined()
    }

    /// The number of a formula, once its last digit has come.
    private mutating func take(_ digit: Int) -> Int? {
        var weight = 1
        for _ in 0..<digitsSeen { weight *= ControlByte.digits.count }
        number += digit * weight
        digitsSeen += 1
        guard digitsSeen == FormulaStore.digitCount else { return nil }
        let complete = number
        (number, digitsSeen) = (0, 0)
        guard complete < formulas.entries.count else { return nil }
        bytesLeft = formulas[complete].maskedBytes - FormulaStore.digitCount
        return complete
    }
}
