import Diagnostics

/// A fenced block as its first line gives it.
struct Fence {
    /// The info string's first word, up to a space or a brace, as written.
    var language: String
    /// The whole info string, as libcmark reads it.
    var info: String
    /// The info string in the lesson.
    var infoSpan: TextSpan
    /// What stands between braces behind the language; `nil` where there are no braces.
    var attributes: [Attribute]?
    /// Words behind the language that stand in no braces.
    var looseWords: String
    var source: SourceFragment
    /// From the opening line's first mark to the end of the closing line.
    var span: TextSpan
    var isClosed: Bool

    /// Whether it is a cell: a fence in Swift.
    var isSwift: Bool { language.lowercased() == "swift" }
}
