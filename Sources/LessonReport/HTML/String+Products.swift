extension String {
    /// The same with each product of numbers, and each percentage, kept in one line: `3 × 3`, `28 × 28 × 6`, `90 %`; also
    /// the sign after a number that stands before the text.
    var tyingProducts: String {
        let products =
            contains(" × ")
            ? replacing(/(?<factor>\d) × (?=[\d−(])/) { "\($0.output.factor)\u{A0}×\u{A0}" } : self
        guard products.contains(" %") else { return products }
        return products.replacing(/(?<digit>^|\d) %/) { "\($0.output.digit)\u{A0}%" }
    }
}
