/// A call that cannot be carried out, in words that name what was expected and what came.
///
/// Each file that reports errors adds its own as static functions at its foot.
public struct TensorError: Error, Hashable, Sendable {
    /// A stable name in kebab case: `shapes-do-not-fit`.
    public let id: String
    /// One sentence without a final full stop.
    public let text: String
    /// The way forward, where there is one to name.
    public let hint: String?

    public init(_ id: String, _ text: String, hint: String? = nil) {
        self.id = id
        self.text = text
        self.hint = hint
    }
}

extension TensorError: CustomStringConvertible {
    public var description: String { hint.map { "\(text); \($0)" } ?? text }
}

/// Runs a throwing core for a caller who promised that it fits: operators and other calls that cannot throw.
package func trapping<Result>(_ core: () throws(TensorError) -> Result) -> Result {
    do {
        return try core()
    } catch {
        fatalError(error.description)
    }
}
