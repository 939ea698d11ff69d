import Foundation

/// The one place that turns a number into text for a reader: margins, figures, captions, prose.
///
/// What a cell prints is not its business: that is Swift's own formatting.
public enum NumberStyle: Sendable {
    /// About four significant digits: `0.2984`, `12.5`, `3`, `1.2e-07`.
    case short
    /// Three significant digits, where there is little room: `0.298`.
    case brief
    /// Six significant digits, to follow a worked example: `0.298371`.
    case precise
    /// Up to nine significant digits, for values on demand.
    case full
    /// Whole numbers with thin grouping: `61,100,840`.
    case grouped
    /// `97.5%`.
    case percent
    /// A probability in two decimals; in more where it would seem certain, or impossible, and is not: `0.97`, `0.9996`,
    /// `>0.9999`, `<0.01`.
    case confidence

    public func format(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        switch self {
        case .brief: return significant(value, digits: 3)
        case .short: return significant(value, digits: 4)
        case .precise: return significant(value, digits: 6)
        case .full: return significant(value, digits: 9)
        case .grouped: return grouped(value)
        case .percent: return significant(value * 100, digits: 3) + "%"
        case .confidence:
            if value < 0.005, value > 0 { return "<0.01" }
            if value > 0.99995, value < 1 { return ">0.9999" }
            return Self.withoutTrailingZeros(String(format: value > 0.995 ? "%.4f" : "%.2f", value))
        }
    }

    public func format(_ value: Int) -> String {
        switch self {
        case .brief, .short, .precise, .full, .confidence: String(value)
        case .grouped: Self.grouped(digits: String(value.magnitude), isNegative: value < 0)
        case .percent: String(value * 100) + "%"
        }
    }

    private func significant(_ value: Double, digits: Int) -> String {
        if value == 0 { return "0" }
        let magnitude = abs(value)
        if value == value.rounded(), magnitude < 1e9 { return String(Int(value)) }
        if magnitude < 1e-4 || magnitude >= 1e9 { return scientific(value, digits: digits) }
        let decimals = max(0, digits - 1 - Int(log10(magnitude).rounded(.down)))
        return Self.withoutTrailingZeros(String(format: "%.\(decimals)f", value))
    }

    private func scientific(_ value: Double, digits: Int) -> String {
        let text = String(format: "%.\(digits - 2)e", value)
        guard let exponent = text.firstIndex(of: "e") else { return text }
        return Self.withoutTrailingZeros(String(text[..<exponent])) + text[exponent...]
    }

    private func grouped(_ value: Double) -> String {
        value.magnitude < 9e15
            ? Self.grouped(digits: String(format: "%.0f", value.magnitude), isNegative: value < 0)
            : scientific(value, digits: 4)
    }

    private static func grouped(digits: String, isNegative: Bool) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return (isNegative ? "-" : "") + groups.joined(separator: ",")
    }

    private static func withoutTrailingZeros(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var text = text
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text == "-0" ? "0" : text
    }
}
