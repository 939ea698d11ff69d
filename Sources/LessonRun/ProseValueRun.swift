import Diagnostics

/// A value in prose: what stands in the place of `` `swift loss` ``.
public struct ProseValueRun: Hashable, Codable, Sendable {
    /// Its place among the lesson's prose values, from 0.
    public var index: Int
    /// The formatted value; `nil` where it could not be had.
    public var text: String?
    public var diagnostics: [Diagnostic]

    public init(index: Int, text: String? = nil, diagnostics: [Diagnostic] = []) {
        self.index = index
        self.text = text
        self.diagnostics = diagnostics
    }
}
