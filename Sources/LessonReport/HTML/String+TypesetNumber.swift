import Canvas

extension String {
    /// HTML in which a number stands as books print it: with a true minus sign, and with its exponent raised,
    /// `2.35e+17` as 2.35 × 10<sup>17</sup>. Any other text is only escaped.
    var typesetAsNumber: String {
        guard let match = wholeMatch(of: /(-?)(\d[\d,]*(?:\.\d+)?)(?:e([+-]?\d+))?/) else { return htmlEscaped }
        let sign = match.1.isEmpty ? "" : "−"
        guard let power = match.3 else { return sign + match.2 }
        guard let exponent = Int(power) else { return htmlEscaped }
        // No line ends within a number.
        let mantissa = match.2 == "1" ? "" : "\(match.2)\u{A0}×\u{A0}"
        return "\(sign)\(mantissa)10<sup>\(exponent < 0 ? "−" : "")\(exponent.magnitude)</sup>"
    }
}
