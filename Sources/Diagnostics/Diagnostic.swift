/// A mistake, or something worth knowing, at its place in the file that the reader edits.
public struct Diagnostic: Error, Hashable, Codable, Sendable {
    public enum Severity: String, Hashable, Codable, Sendable, CaseIterable {
        case error, warning, note
    }

    /// A second place that explains the first: "`w` was made here, 2×3".
    public struct Note: Hashable, Codable, Sendable {
        public var text: String
        public var file: String
        public var span: TextSpan

        public init(_ text: String, file: String, at span: TextSpan) {
            self.text = text
            self.file = file
            self.span = span
        }
    }

    public var id: String
    public var severity: Severity
    public var text: String
    public var hint: String?
    /// The path of the file as the user named it.
    public var file: String
    public var span: TextSpan
    public var notes: [Note]

    public init(_ message: some DiagnosticMessage, file: String, at span: TextSpan, notes: [Note] = []) {
        id = message.id
        severity = message.severity
        text = message.text
        hint = message.hint
        self.file = file
        self.span = span
        self.notes = notes
    }

    public var isError: Bool { severity == .error }
}

extension Diagnostic: CustomStringConvertible {
    /// `lesson.md:12:5: error: …`: the form that editors jump to.
    public var description: String {
        "\(file):\(span.start): \(severity.rawValue): \(text)"
    }
}

extension Sequence<Diagnostic> {
    public var hasErrors: Bool { contains(where: \.isError) }

    /// In reading order: by file, then position; of two at one place, the graver first.
    public func inReadingOrder() -> [Diagnostic] {
        sorted { left, right in
            if left.file != right.file { return left.file < right.file }
            if left.span.start != right.span.start { return left.span.start < right.span.start }
            return left.severity.rank < right.severity.rank
        }
    }
}

extension Diagnostic.Severity {
    fileprivate var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}
