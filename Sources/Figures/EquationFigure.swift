/// A formula, the numbers beneath its symbols, and the steps from it to its value.
public struct EquationFigure: Hashable, Codable, Sendable {
    public var title: String
    /// TeX in display style; `\underbrace{…}_{\text{name}}` names a term.
    public var tex: String
    /// What stands beneath each symbol wherever the formula has it.
    public var values: [Value]
    /// The steps from the formula to its value, each TeX as well: `0.5 \cdot 1 + 0.25`, then `0.75`.
    public var steps: [String]

    public init(title: String = "", tex: String, values: [Value] = [], steps: [String] = []) {
        self.title = title
        self.tex = tex
        self.values = values
        self.steps = steps
    }

    public struct Value: Hashable, Codable, Sendable {
        /// As the formula spells it: `w_1`, `\eta`.
        public var symbol: String
        public var number: Double

        public init(_ symbol: String, _ number: Double) {
            self.symbol = symbol
            self.number = number
        }
    }
}
