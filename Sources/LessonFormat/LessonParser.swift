import Diagnostics

/// Reads a lesson: Markdown bytes in, a `Lesson` with everything that is wrong with it out.
///
/// It looks at nothing but the bytes. Any bytes give a lesson; a mistake never stops it, so that one pass reports all
/// of them, each at its line and column in the file.
public struct LessonParser: Sendable {
    public init() {}

    public func parse(_ text: String, file: String) -> Lesson {
        parse(Array(text.utf8), file: file)
    }

    /// `file` is the path as diagnostics should name it.
    ///
    /// The time is linear in the number of bytes but for libcmark's own worst cases, such as `![[]()` repeated.
    public func parse(_ bytes: [UInt8], file: String) -> Lesson {
        let sink = DiagnosticSink(file: file)
        var lines = SourceDecoder(sink: sink).decode(bytes)
        let header = FrontMatterSplitter(sink: sink).split(&lines)
        let frontMatter = header.map { FrontMatterReader(sink: sink).read($0) } ?? FrontMatter()
        let formulas = MathExtractor(sink: sink).extract(from: &lines)
        let tree = MarkdownTree(lines.bytes)
        let draft = LessonDraft(lines: lines, formulas: formulas, sink: sink)
        let tables = TableCells(tree, lines: lines, sink: sink)
        let blocks = BlockBuilder.build(tree, tables: tables, draft: draft)
        let hash = SHA256(of: bytes).hexadecimal
        return LessonLinker(draft: draft).link(blocks, frontMatter: frontMatter, hash: hash)
    }
}
