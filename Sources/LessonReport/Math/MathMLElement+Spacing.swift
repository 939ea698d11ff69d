/// What browsers leave undone of TeX's spacing, and of braces wider than any glyph.
extension MathMLElement {
    /// The element with spaces as `mspace`, and with TeX's thin space around the names of functions.
    var spaced: MathMLElement {
        guard case .element(let name, let attributes, let children) = self else { return self }
        if name == "mtext", children.count == 1, case .text(let text) = children[0], let width = Self.width(of: text) {
            return Self.space(width)
        }
        return .element(
            name, attributes: attributes,
            children: Self.withSigns(Self.withFunctionSpaces(children.map(\.spaced)), in: name))
    }

    /// Whether it is a brace under what stands before it.
    var isUnderbrace: Bool { isBrace("munder", "⏟") }

    /// Whether it is a brace over what stands before it.
    var isOverbrace: Bool { isBrace("mover", "⏞") }

    /// Whether it is a derivative: f′.
    var isPrimed: Bool {
        guard case .element("msup", _, let children) = self, children.count == 2 else { return false }
        return children[1].isOperator("′")
    }

    private func isBrace(_ element: String, _ brace: String) -> Bool {
        guard case .element(element, _, let children) = self, children.count == 2 else { return false }
        return children[1].isOperator(brace)
    }

    private static let thin = 0.1667

    private static func space(_ width: Double) -> MathMLElement {
        let thousandths = Int((width * 1_000).rounded())
        let digits = String(1_000 + thousandths % 1_000).dropFirst()
        return .element(
            "mspace", attributes: [Attribute(name: "width", value: "\(thousandths / 1_000).\(digits)em")], children: [])
    }

    /// In ems; `nil` for text that is more than space.
    private static func width(of text: String) -> Double? {
        var sum = 0.0
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\u{A0}": sum += 0.25
            case "\u{2009}": sum += thin
            case "\u{2005}": sum += 0.2222
            case "\u{2004}": sum += 0.2778
            case "\u{200A}": sum += 0.0556
            default: return nil
            }
        }
        return text.isEmpty ? nil : sum
    }

    /// KaTeX marks the application of a function, `ln p`, by an operator that browsers give no width.
    private static func withFunctionSpaces(_ children: [MathMLElement]) -> [MathMLElement] {
        guard children.contains(where: { $0.isOperator("\u{2061}") }) else { return children }
        var spaced: [MathMLElement] = []
        for (index, child) in children.enumerated() {
            let isName = index + 1 < children.count && children[index + 1].isOperator("\u{2061}")
            if isName, let last = spaced.last, !last.isOperator, !last.isSpace { spaced.append(space(thin)) }
            spaced.append(child)
            guard child.isOperator("\u{2061}"), index + 1 < children.count else { continue }
            let next = children[index + 1]
            if !next.isSpace, !next.isOperator { spaced.append(space(thin)) }
        }
        return spaced
    }

    /// A sign that follows an operator, as in `(−1, 0)`, stands close to its number: browsers take it for a difference.
    private static func withSigns(_ children: [MathMLElement], in name: String) -> [MathMLElement] {
        guard ["math", "mrow", "mstyle", "mtd", "mpadded", "mphantom"].contains(name) else { return children }
        return children.enumerated().map { index, child in
            guard index > 0, child.isOperator("−") || child.isOperator("+"), children[index - 1].precedesSign,
                case .element("mo", let attributes, let text) = child,
                !attributes.contains(where: { $0.name == "form" })
            else { return child }
            return .element("mo", attributes: attributes + [Attribute(name: "form", value: "prefix")], children: text)
        }
    }

    /// An operator after which a sign belongs to what follows: an opening bracket, a comma, a relation.
    private var precedesSign: Bool {
        guard case .element("mo", _, let children) = self, case .text(let text)? = children.first else { return false }
        return ["(", "[", "{", "|", ",", ";", "=", "&lt;", "&gt;", "≤", "≥", "≈", "←", "→", "⋅", "·", "×"].contains(
            text)
    }

    private var isOperator: Bool {
        if case .element("mo", _, _) = self { return true }
        return false
    }

    private func isOperator(_ text: String) -> Bool {
        guard case .element("mo", _, let children) = self else { return false }
        return children == [.text(text)]
    }

    private var isSpace: Bool {
        if case .element("mspace", _, _) = self { return true }
        return false
    }
}
