extension SourceFragment {
    /// The fragment's own text at a span of the file; `nil` where the span lies outside of the fragment.
    public func excerpt(at span: TextSpan) -> String? {
        guard let first = lineOrigins.firstIndex(where: { $0.line == span.start.line }),
            let last = lineOrigins.lastIndex(where: { $0.line == span.end.line }), first <= last
        else { return nil }
        let source = SourceText(text, file: file)
        let start = TextPosition(line: first + 1, column: span.start.column - lineOrigins[first].column + 1)
        let end = TextPosition(line: last + 1, column: span.end.column - lineOrigins[last].column + 1)
        guard start.column >= 1, end.column >= 1 else { return nil }
        let bytes = Array(text.utf8)
        let range = source.offset(of: start)..<max(source.offset(of: end), source.offset(of: start))
        return String(decoding: bytes[range], as: UTF8.self)
    }
}
