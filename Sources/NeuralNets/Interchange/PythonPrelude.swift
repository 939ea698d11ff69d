/// Imports, and classes and functions of which a source has only those that it uses.
struct PythonPrelude: Sendable {
    private let imports: String
    private let helpers: [String]

    /// - Parameter text: the parts apart by two empty lines, the imports first.
    init(_ text: String) {
        let parts = text.split(separator: "\n\n\n").map(String.init)
        imports = parts.first ?? ""
        helpers = Array(parts.dropFirst())
    }

    /// - Parameter source: what stands behind the prelude.
    func text(for source: String) -> String {
        let used = helpers.filter { helper in
            // After `class` or `def`.
            let name = helper.split { " (:".contains($0) }.dropFirst().first ?? ""
            return source.contains("\(name)(") || source.contains(", \(name), [")
        }
        return ([imports] + used).joined(separator: "\n\n\n") + "\n\n\n"
    }
}
