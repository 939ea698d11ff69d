import Diagnostics

/// Tells a callout from a quote: its first line is `[!NOTE]` and nothing else.
struct CalloutReader {
    let draft: LessonDraft

    /// The block that a quote's blocks make.
    func read(_ blocks: [Block], at position: TextPosition) -> Block {
        guard case .paragraph(let content)? = blocks.first, case .text(let text)? = content.first,
            let mark = mark(in: text)
        else { return .quote(blocks) }
        let span = draft.lines.find(mark.spelling, from: position, toLine: position.line)
        guard let kind = Block.Callout(rawValue: mark.name.lowercased()) else {
            let known = Block.Callout.allCases.map { $0.rawValue.uppercased() }
            let nearest = NearestSpelling(among: known).of(mark.name)
            draft.sink.report(CalloutMessage.unknownKind(mark.name, nearest: nearest, known: known), at: span)
            return .quote(blocks)
        }
        let rest = String(text.dropFirst(mark.spelling.count))
        if !rest.trimmed.isEmpty { draft.sink.report(CalloutMessage.textOnFirstLine(mark.spelling), at: span) }
        return .callout(kind, body(of: blocks, content, rest: rest))
    }

    private func mark(in text: String) -> (name: String, spelling: String)? {
        guard text.hasPrefix("[!"), let end = text.firstIndex(of: "]") else { return nil }
        let name = text[..<end].dropFirst(2)
        guard !name.isEmpty, name.allSatisfy(\.isLetter) else { return nil }
        return (String(name), String(text[...end]))
    }

    /// The blocks without the mark.
    private func body(of blocks: [Block], _ content: [Inline], rest: String) -> [Block] {
        var content = Array(content.dropFirst())
        let rest = rest.trimmed
        if !rest.isEmpty {
            content.insert(.text(rest), at: 0)
        } else if content.first == .softBreak || content.first == .lineBreak {
            content.removeFirst()
        }
        return (content.isEmpty ? [] : [.paragraph(content)]) + blocks.dropFirst()
    }
}

enum CalloutMessage: DiagnosticMessage {
    case unknownKind(String, nearest: String?, known: [String])
    case textOnFirstLine(String)

    var id: String {
        switch self {
        case .unknownKind: "unknown-callout"
        case .textOnFirstLine: "text-beside-callout"
        }
    }

    var text: String {
        switch self {
        case .unknownKind(let name, _, _): "there is no callout `[!\(name)]`"
        case .textOnFirstLine(let mark): "`\(mark)` stands alone on its line: Git hosts show no callout otherwise"
        }
    }

    var hint: String? {
        switch self {
        case .unknownKind(_, let nearest, let known):
            nearest.map { "Did you mean `[!\($0)]`?" }
                ?? "The callouts are " + known.map { "`[!\($0)]`" }.joined(separator: ", ")
        case .textOnFirstLine: "Put the text on the next line"
        }
    }
}
