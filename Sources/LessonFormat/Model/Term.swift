import Diagnostics

/// A word that the lesson defines, written `<dfn>learning rate</dfn>`: HTML's own element for it, which Git hosts show as
/// plain text.
///
/// An inflected form names its entry: `<dfn title="neuron">neurons</dfn>`.
public struct Term: Hashable, Codable, Sendable {
    /// The entry in the glossary.
    public var name: String
    /// Its anchor: `term-learning-rate`.
    public var id: String
    public var span: TextSpan
}
