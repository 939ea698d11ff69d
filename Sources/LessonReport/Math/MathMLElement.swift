/// A node of the MathML that KaTeX writes, read so that only what we know is written on.
///
/// Elements and attributes that are not on the lists below are left out, whatever a formula talked KaTeX into.
indirect enum MathMLElement: Hashable {
    case element(String, attributes: [Attribute], children: [MathMLElement])
    /// Character data as it stands in the markup, escaped.
    case text(String)

    struct Attribute: Hashable {
        var name: String
        /// As it stands between the quotes, escaped.
        var value: String
    }

    static let elements: Set<String> = [
        "math", "mrow", "mi", "mo", "mn", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup",
        "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mlabeledtr", "mstyle", "mpadded", "menclose",
        "mphantom", "mmultiscripts", "mprescripts", "none",
    ]
    static let attributes: Set<String> = [
        "accent", "accentunder", "columnalign", "columnlines", "columnspacing", "depth", "display", "displaystyle",
        "fence", "form", "height", "largeop", "linethickness", "lspace", "mathvariant", "maxsize", "minsize",
        "movablelimits", "notation", "rowlines", "rowspacing", "rspace", "scriptlevel", "separator", "stretchy",
        "symmetric", "voffset", "width",
    ]

    /// The name of the term that a brace stands under or over: `\underbrace{…}_{\text{blame}}` gives `blame`.
    var termName: String? {
        guard case .element(let kind, _, let outer) = self, outer.count == 2,
            kind == "munder" ? outer[0].isUnderbrace : kind == "mover" && outer[0].isOverbrace,
            case .element("mtext", _, let label) = outer[1], case .text(let name) = label.first, label.count == 1
        else { return nil }
        return name.replacing("\u{A0}", with: " ")
    }

    var isElement: Bool {
        if case .element = self { return true }
        return false
    }

    func write(into markup: inout String) {
        switch self {
        case .text(let text): markup += text
        case .element(_, _, let children) where isUnderbrace || isOverbrace:
            // The style draws the brace: few fonts have one for every width.
            markup += "<mrow class=\"braced\(isOverbrace ? " over" : "")\">"
            children[0].write(into: &markup)
            markup += "</mrow>"
        case .element(_, _, let children) where isPrimed:
            // A text font has its prime at the right height and size; raised once more it would be a speck.
            markup += "<mrow>"
            children[0].write(into: &markup)
            markup += "<mo class=\"prime\" lspace=\"0em\" rspace=\"0em\">′</mo></mrow>"
        case .element(let name, let attributes, let children):
            markup += "<" + name
            for attribute in attributes { markup += " \(attribute.name)=\"\(attribute.value)\"" }
            if let termName { markup += " class=\"term\" data-term=\"\(termName)\"" }
            markup += ">"
            for child in children { child.write(into: &markup) }
            markup += "</\(name)>"
        }
    }
}
