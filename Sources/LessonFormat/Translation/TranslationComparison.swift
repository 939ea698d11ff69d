import Diagnostics

/// Whether a translation has the cells of its original: the same code, options, exercises, seed and limits. What a reader
/// reads may differ: prose, comments, texts in quotes, captions, hints.
public struct TranslationComparison {
    private let original: Lesson
    private let translation: Lesson

    public init(_ original: Lesson, _ translation: Lesson) {
        self.original = original
        self.translation = translation
    }

    /// What differs, at its place in the translation.
    public var diagnostics: [Diagnostic] {
        var found: [Diagnostic] = []
        let (ours, theirs) = (original.frontMatter, translation.frontMatter)
        for (key, isSame) in [
            ("seed", ours.seed == theirs.seed), ("limits", ours.limits == theirs.limits),
            ("uses", ours.uses == theirs.uses),
        ] where !isSame {
            found.append(
                report(.frontMatter(key), at: theirs.spans[key] ?? .start, original: ours.spans[key] ?? .start))
        }
        for (ours, theirs) in zip(original.cells, translation.cells) {
            guard let difference = difference(ours, theirs) else { continue }
            found.append(
                report(difference, at: TextSpan(at: theirs.span.start), original: TextSpan(at: ours.span.start)))
            // One cell more or less makes all that follow differ.
            guard original.cells.count == translation.cells.count else { break }
        }
        if original.cells.count != translation.cells.count {
            let message = TranslationMessage.count(original.cells.count, translation.cells.count)
            let last = translation.cells.last?.span.start ?? .start
            found.append(report(message, at: TextSpan(at: last), original: .start))
        }
        return found
    }

    private func difference(_ ours: Cell, _ theirs: Cell) -> TranslationMessage? {
        if ours.id != theirs.id { return .id(ours.id, theirs.id) }
        if ours.role.name != theirs.role.name || ours.role.target != theirs.role.target { return .role }
        if ours.options.withoutWords != theirs.options.withoutWords { return .options }
        return ours.code == theirs.code ? nil : .code
    }

    private func report(_ message: TranslationMessage, at span: TextSpan, original place: TextSpan) -> Diagnostic {
        let note = Diagnostic.Note("the original", file: original.file, at: place)
        return Diagnostic(message, file: translation.file, at: span, notes: [note])
    }
}

extension Cell {
    /// The code without comments, spaces and what stands in quotes.
    fileprivate var code: [UInt8] {
        let bytes = Array(source.text.utf8)
        let regions = SwiftComments(bytes).regions
        return bytes.indices.compactMap { index in
            switch regions[index] {
            case .comment: nil
            case .string: bytes[index] == .quote ? bytes[index] : nil
            case .code: bytes[index].isWhitespace ? nil : bytes[index]
            }
        }
    }
}

extension Cell.Role {
    fileprivate var name: CellRoleName? {
        switch self {
        case .ordinary: nil
        case .exercise: .exercise
        case .solution: .solution
        case .check: .check
        case .tests: .tests
        case .wrong: .wrong
        }
    }
}

extension CellOptions {
    fileprivate var withoutWords: CellOptions {
        var options = self
        options.caption = nil
        options.alt = nil
        options.tab = nil
        return options
    }
}

enum TranslationMessage: DiagnosticMessage {
    case frontMatter(String)
    case id(String?, String?)
    case role
    case options
    case code
    case count(Int, Int)

    var id: String { "translation-differs" }

    var text: String {
        switch self {
        case .frontMatter(let key): "`\(key)` is not what it is in the original"
        case .id(let ours, let theirs):
            "this cell has \(theirs.map { "the id `\($0)`" } ?? "no id"), and the original's has "
                + (ours.map { "`\($0)`" } ?? "none")
        case .role: "this cell is for something else than the original's"
        case .options: "this cell has other options than the original's"
        case .code: "the code of this cell is not the original's"
        case .count(let ours, let theirs): "there are \(theirs) cells here, and \(ours) in the original"
        }
    }

    var hint: String? {
        switch self {
        case .code: "Translate comments and what stands in quotes, nothing else"
        case .frontMatter, .id, .role, .options, .count: nil
        }
    }
}
