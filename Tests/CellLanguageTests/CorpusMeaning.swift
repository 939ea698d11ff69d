/// What an error is about. Two wordings mean the same where they share a sense.
///
/// swiftc's wording is ours wherever it has one, but a diagnostic here may say more: the learner's values, a hint.
enum CorpusMeaning {
    /// Whether the two wordings share a sense. A wording without a known sense agrees with everything.
    static func agree(_ left: String, _ right: String) -> Bool {
        let meant = senses(of: left)
        return meant.isEmpty || !meant.isDisjoint(with: senses(of: right))
    }

    private static func senses(of message: String) -> Set<String> {
        let message = message.lowercased()
        return Set(senses.filter { _, words in words.contains { message.contains($0) } }.keys)
    }

    /// Pieces of wording, in lower case, that give a sense away.
    private static let senses: [String: [String]] = [
        "type": [
            "cannot convert", "cannot be converted", "cannot assign value of type", "cannot be applied to",
            "mismatching types", "convertible",
            "expects argument of type", "cannot match values", "as a boolean", "conflicting arguments",
            "heterogeneous", "no exact matches", "invalid conversion", "contextual closure type",
            "unexpected non-void", "non-function type", "array of type", "cannot subscript",
        ],
        "label": ["label", "must precede"],
        "argument count": ["missing argument", "extra argument", "takes no arguments", "expects argument"],
        "unknown name": ["cannot find", "has no member", "not a known", "without matching operator"],
        "declared twice": ["redeclaration", "already declared", "additional 'case'"],
        "immutable": [
            "'let' constant", "immutable", "isn't mutable", "get-only", "mutating", "explicit '&'", "'&' used",
            "setter is inaccessible", "escaping",
        ],
        "optional": ["optional", "unwrap", "'nil'", "found nil"],
        "uninitialised": [
            "initializ", "super.init", "self.init", "before its declaration", "'self' used before",
            "type annotation missing", "all paths",
        ],
        "missing return": ["missing return", "should return a value", "non-void"],
        "not exhaustive": ["exhaustive", "unconditional 'else'"],
        "control flow": [
            "only allowed inside", "must not fall through", "fallthrough", "executable statement", "must be bound",
            "cannot transfer control", "'default' block", "boolean context",
        ],
        "conformance": [
            "conform", "inheritance", "no accessible initializers", "two 't' operands", "raw type",
            "recursively contains",
        ],
        "override": ["overrid", "'required'", "final class"],
        "thrown": ["throw", "'try'", "'error'", "error raised", "'try!'"],
        "access": ["inaccessible", "private", "static member", "instance member", "explicit use of 'self'"],
        "self": ["'self'", "class-constrained", "'weak'"],
        "inference": [
            "could not be inferred", "contextual type", "explicit type", "ambiguous", "cannot infer",
            "anonymous closure",
        ],
        "exclusivity": ["exclusive", "overlapping", "simultaneous", "alias each other"],
        "overflow": [
            "overflow", "greater than", "less than", "not enough bits", "negative value is not representable",
            "out of range for", "does not fit",
        ],
        "division by zero": ["by zero"],
        "bounds": ["out of range", "out of bounds", "past the end", "empty collection", "from an empty"],
        "cast": ["could not cast", "cannot cast"],
        "range": ["lowerbound", "lower bound", "upper bound", "empty range", "stride"],
        "not a number": ["nan", "infinite"],
        "negative": ["negative", "count < 0"],
        "duplicate": ["duplicate"],
        "stopped": ["fatal error", "fatalerror", "precondition", "assertion"],
    ]
}
