import LessonFormat

/// Formulas held together with what touches them: browsers would break a line between a formula and the comma after it.
/// A value that a formula leads to, `$h =$ 0.5`, stands as near to the sign as it would within the formula.
enum FormulaTies {
    enum Piece: Equatable {
        case free(Inline)
        /// Stands on one line.
        case tied([Inline])
    }

    static func pieces(of inlines: [Inline]) -> [Piece] {
        guard inlines.contains(where: \.isFormula) else { return inlines.map(Piece.free) }
        var pieces: [Piece] = []
        var tie: [Inline] = []
        func close() {
            if tie.count > 1 { pieces.append(.tied(tie)) } else { pieces += tie.map(Piece.free) }
            tie = []
        }
        for (index, inline) in inlines.enumerated() {
            let isBeforeFormula = index + 1 < inlines.count && inlines[index + 1].isFormula
            switch inline {
            case .math: tie.append(inline)
            case .value where tie.last?.leads == true: tie.append(inline)
            case .text(" ") where tie.last?.leads == true && index + 1 < inlines.count && inlines[index + 1].isValue:
                continue
            case .text(let text):
                let head = tie.isEmpty ? "" : touching(text.prefix { !$0.isWhitespace })
                if !head.isEmpty { tie.append(.text(head)) }
                let rest = text.dropFirst(head.count)
                guard !rest.isEmpty else { continue }
                close()
                let last = rest.lastIndex(where: \.isWhitespace).map(rest.index(after:)) ?? rest.startIndex
                let tail =
                    isBeforeFormula && rest.distance(from: last, to: rest.endIndex) <= longest ? rest[last...] : ""
                let middle = rest.dropLast(tail.count)
                if !middle.isEmpty { pieces.append(.free(.text(String(middle)))) }
                if !tail.isEmpty { tie = [.text(String(tail))] }
            default:
                close()
                pieces.append(.free(inline))
            }
        }
        close()
        return pieces
    }

    /// Longer ones are no punctuation and no ending: a script without spaces may break there.
    private static let longest = 10

    /// What must stay with the formula before it: a short word's rest, or the punctuation that a longer one begins with.
    private static func touching(_ word: Substring) -> String {
        word.count <= longest ? String(word) : String(word.prefix { $0.isPunctuation }.prefix(longest))
    }
}

extension Inline {
    fileprivate var isFormula: Bool {
        if case .math = self { return true }
        return false
    }

    fileprivate var isValue: Bool {
        if case .value = self { return true }
        return false
    }

    /// Whether it is a formula that ends with a sign of equality, and short enough to be followed in one line.
    fileprivate var leads: Bool {
        guard case .math(let formula) = self else { return false }
        return formula.tex.hasSuffix("=") && formula.tex.count <= 30
    }
}
