extension Double {
    /// The number as SVG geometry: at most two decimals, the same bytes everywhere. What is not finite, or too far out
    /// to be seen, is brought to the edge of what can be.
    package var svg: String {
        guard isFinite else { return "0" }
        let hundredths = Int((Swift.min(Swift.max(self, -99_999), 99_999) * 100).rounded())
        if hundredths == 0 { return "0" }
        let magnitude = hundredths.magnitude
        let sign = hundredths < 0 ? "-" : ""
        let whole = magnitude / 100
        let rest = magnitude % 100
        if rest == 0 { return "\(sign)\(whole)" }
        if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
        return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
