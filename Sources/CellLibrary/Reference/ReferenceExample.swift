/// A few lines that run, for a name that cells can call.
package struct ReferenceExample: Hashable, Sendable {
    package let name: String
    /// Which shapes go in and come out, where there are any to speak of.
    package let shapes: String?
    package let code: String

    init(_ name: String, shapes: String? = nil, _ code: String) {
        self.name = name
        self.shapes = shapes
        self.code = code
    }
}

/// Names that belong together.
package struct ReferenceTopic: Hashable, Sendable {
    package let title: String
    package let examples: [ReferenceExample]

    init(_ title: String, _ examples: [ReferenceExample]) {
        self.title = title
        self.examples = examples
    }
}
