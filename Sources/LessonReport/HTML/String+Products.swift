extension String {
    /// The same with each product of numbers kept in one line: `3 × 3`, `28 × 28 × 6`.
    var tyingProducts: String {
        guard contains(" × ") else { return self }
        return replacing(/(?<factor>\d) × (?=[\d−(])/) { "\($0.output.factor)\u{A0}×\u{A0}" }
    }
}
