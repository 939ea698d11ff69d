/// How far a declaration is seen: within its type, within the file, in all of the program, or beyond it.
enum Reach: Int, Comparable {
    case type, file, module, everywhere

    init(_ modifiers: Modifiers) {
        self =
            modifiers.has("private")
            ? .type
            : modifiers.has("fileprivate")
                ? .file : modifiers.has("public") || modifiers.has("open") ? .everywhere : .module
    }

    var word: String {
        switch self {
        case .type: "private"
        case .file: "fileprivate"
        case .module: "internal"
        case .everywhere: "public"
        }
    }

    static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
}
