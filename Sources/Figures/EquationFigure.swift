/// A formula and, beneath it, the same with numbers in place of its symbols.
public struct EquationFigure: Hashable, Codable, Sendable {
    public var title: String
    /// TeX in display style; `\underbrace{…}_{\text{name}}` names a term.
    public var tex: String
    /// The steps from the formula to its value, each TeX as well: `0.5 \cdot 1 + 0.25`, then `0.75`.
    public var steps: [String]

    public init(title: String = "", tex: String, steps: [String] = []) {
        self.title = title
        self.tex = tex
        self.steps = steps
    }
}
