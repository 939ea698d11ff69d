import Diagnostics

/// A lesson as its author wrote it: parsed, numbered and diagnosed, not yet run.
public struct Lesson: Hashable, Codable, Sendable {
    /// The path as the user named it: what diagnostics print.
    public var file: String
    /// SHA-256 of the source's bytes, in hexadecimal.
    public var hash: String
    public var frontMatter: FrontMatter
    public var blocks: [Block]
    /// Every cell in order of place, those that are never run in the main flow included. Blocks name a cell by its index.
    public var cells: [Cell]
    /// The values in prose, in order of place. Inlines name one by its index.
    public var values: [ProseValue]
    /// What a link may lead to, in order of place, with the number that it was given.
    public var anchors: [Anchor]
    /// The exercises in order of place, each with the cells that belong to it.
    public var exercises: [Exercise]
    /// What the lesson defines, in order of place: the course's glossary is made of it.
    public var terms: [Term]
    public var diagnostics: [Diagnostic]
}
