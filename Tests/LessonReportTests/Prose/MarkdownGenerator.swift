/// Makes CommonMark of all kinds from a seed: no raw HTML, no dollars, no pipes, nothing of the lesson format's own.
struct MarkdownGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    /// A few blocks.
    mutating func text() -> String {
        "start\n\n" + (0...Int.random(in: 1...5, using: &self)).map { _ in block(depth: 0) + separator() }.joined()
    }

    private mutating func separator() -> String { chance(6) ? "\n" : "\n\n" }

    private mutating func block(depth: Int) -> String {
        switch Int.random(in: 0..<(depth < 3 ? 12 : 7), using: &self) {
        case 0, 1, 2: return paragraph()
        case 3:
            return String(repeating: "#", count: Int.random(in: 1...7, using: &self)) + pick([" ", "\t", "", "  "])
                + line()
        case 4: return line() + "\n" + pick(["===", "---", "=", " --- ", "-"])
        case 5: return fence()
        case 6:
            return pick(["***", "- - -", "___", "    indented\n\n      more", "[a]: http://a.org 'T'", "[b]:\n<u v>"])
        case 7, 8: return prefixed(block(depth: depth + 1), first: "> ", rest: chance(5) ? "" : pick(["> ", ">"]))
        default: return list(depth: depth)
        }
    }

    private mutating func list(depth: Int) -> String {
        let marker = pick(["- ", "* ", "+ ", "1. ", "7) ", "-   ", "0. "])
        let indent = String(repeating: " ", count: chance(8) ? 1 : marker.count)
        let gap = pick(["\n", "\n\n"])
        return (0...Int.random(in: 0...2, using: &self)).map { _ in
            let blocks = (0...Int.random(in: 0...1, using: &self)).map { _ in block(depth: depth + 1) }
            return prefixed(blocks.joined(separator: pick(["\n", "\n\n"])), first: marker, rest: indent)
        }.joined(separator: gap)
    }

    private func prefixed(_ text: String, first: String, rest: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { ($0 == 0 ? first : rest) + $1 }.joined(separator: "\n")
    }

    private mutating func fence() -> String {
        let mark = pick(["```", "~~~", "````"])
        let info = pick(["", "python", " rust  extra", "c++", "a&amp;b", "x\\*y"])
        let info2 = mark == "~~~" ? info + pick(["", " `x`"]) : info
        return mark + info2 + "\n" + pick(["let a = 1", "  *no* \\*", "", "<&>\"'", "``"]) + "\n" + mark
    }

    private mutating func paragraph() -> String {
        (0...Int.random(in: 0...3, using: &self)).map { _ in pick(["", "", " ", "   "]) + line() }
            .joined(separator: pick(["\n", "\n", "  \n", "\\\n"]))
    }

    private mutating func line() -> String {
        (0...Int.random(in: 0...4, using: &self)).map { _ in inline(depth: 0) }.joined(separator: pick([" ", " ", ""]))
    }

    private mutating func inline(depth: Int) -> String {
        switch Int.random(in: 0..<(depth < 3 ? 16 : 9), using: &self) {
        case 0, 1, 2, 3:
            return pick(["word", "two words", "naïve", "日本", "a_b_c", "1 < 2", "x & y", "\"quoted\"", "it's"])
        case 4: return pick(["\\*", "\\\\", "\\a", "&copy;", "&#42;", "&nope;", "&#x1F600;", "&quot;", "&amp;lt;"])
        case 5: return pick(["`code`", "`` a`b ``", "` x `", "`a", "`\\`", "`&amp;`", "``"])
        case 6: return pick(["*", "**", "_", "__", "***", "[", "]", "![", "](", ")", "!", "("])
        case 7: return pick(["<http://a.org/?q=é&x='y'>", "<me@a.org>", "<x:y>", "< no>", "http://bare.org"])
        case 8: return pick(["[a]", "[b][]", "[text][a]", "[no][where]", "![image][a]", "[A]"])
        case 9, 10: return "*" + inline(depth: depth + 1) + "*"
        case 11: return "**" + inline(depth: depth + 1) + pick(["**", "*", "__"])
        case 12: return "_" + inline(depth: depth + 1) + "_"
        case 13:
            return "[" + inline(depth: depth + 1) + "]("
                + pick(["u", "<u v>", "u \"t\"", "u 't&amp;'", "", "a(b)c", "ü"]) + ")"
        case 14: return "![" + inline(depth: depth + 1) + "](i.png" + pick(["", " \"t\"", " (t*t*)"]) + ")"
        default: return inline(depth: depth + 1) + inline(depth: depth + 1)
        }
    }

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &self) ?? "" }

    private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &self) == 0 }
}

extension MarkdownGenerator: RandomNumberGenerator {
    /// SplitMix64 (Steele, Lea and Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
