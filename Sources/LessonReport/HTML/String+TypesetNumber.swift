extension String {
    /// HTML in which a number with an exponent, `2.35e+17`, stands as books print it: 2.35 × 10<sup>17</sup>. Any other
    /// text is only escaped.
    var typesetAsNumber: String {
        guard let match = wholeMatch(of: /(-?)(\d+(?:\.\d+)?)e([+-]?\d+)/), let exponent = Int(match.3) else {
            return htmlEscaped
        }
        let sign = match.1.isEmpty ? "" : "−"
        let mantissa = match.2 == "1" ? "" : "\(match.2) × "
        return "\(sign)\(mantissa)10<sup>\(exponent < 0 ? "−" : "")\(exponent.magnitude)</sup>"
    }
}
