extension Type: CustomStringConvertible {
    /// Swift's spelling.
    var description: String {
        switch self {
        case .nominal(let nominal, let arguments): Self.spell(nominal, arguments)
        case .tuple(let elements):
            "(" + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.description }.joined(separator: ", ")
                + ")"
        case .function(let function): function.description
        case .existential(let protocols):
            protocols.isEmpty ? "Any" : "any " + protocols.map(\.description).joined(separator: " & ")
        case .metatype(let type): "\(type).Type"
        case .parameter(let parameter):
            parameter.opaque.map { "some " + $0.map(\.description).joined(separator: " & ") } ?? parameter.name
        case .associated(let base, let name): "\(base).\(name)"
        case .variable(let variable): variable.binding?.description ?? variable.literal?.defaultName ?? "_"
        case .error: "<<error type>>"
        }
    }

    private static func spell(_ nominal: NominalType, _ arguments: [Type]) -> String {
        if case (.nominal(let outer, let parts), let name)? = within(nominal, arguments) {
            return plainly(outer, parts) + "." + name
        }
        switch nominal.name {
        case "Array" where arguments.count == 1: return "[\(arguments[0])]"
        case "Dictionary" where arguments.count == 2: return "[\(arguments[0]) : \(arguments[1])]"
        case "Optional" where arguments.count == 1:
            if case .function = arguments[0] { return "(\(arguments[0]))?" }
            if case .existential(let protocols) = arguments[0], !protocols.isEmpty { return "(\(arguments[0]))?" }
            return "\(arguments[0])?"
        default:
            return plainly(nominal, arguments)
        }
    }

    private static func plainly(_ nominal: NominalType, _ arguments: [Type]) -> String {
        if let (outer, parts, own) = around(nominal, arguments) {
            return spell(outer, parts) + "." + plainly(nominal.name, own)
        }
        let (name, arguments) = named(nominal, arguments)
        return plainly(name, arguments)
    }

    private static func plainly(_ name: String, _ arguments: [Type]) -> String {
        arguments.isEmpty ? name : "\(name)<\(arguments.map(\.description).joined(separator: ", "))>"
    }

    /// As Swift names it: an iterator over a stride is a `StrideToIterator<Int>`.
    fileprivate static func named(_ nominal: NominalType, _ arguments: [Type]) -> (String, [Type]) {
        guard nominal === Standard.indexingIterator, case .nominal(let stride, let parts) = arguments[0],
            stride === Standard.strideTo || stride === Standard.strideThrough
        else { return (nominal.name, arguments) }
        return (stride.name + "Iterator", parts)
    }

    /// The type in whose braces one is declared, with its share of the arguments, and what is left of them.
    fileprivate static func around(_ nominal: NominalType, _ arguments: [Type]) -> (
        outer: NominalType, parts: [Type], own: [Type]
    )? {
        guard let outer = nominal.outer, outer.kind != .protocol, arguments.count >= nominal.outerCount else {
            return nil
        }
        return (outer, Array(arguments.prefix(nominal.outerCount)), Array(arguments.dropFirst(nominal.outerCount)))
    }

    /// The type within which Swift declares one that stands alone here, and its name there: `Dictionary<Int, Int>.Keys`.
    fileprivate static func within(_ nominal: NominalType, _ arguments: [Type]) -> (outer: Type, name: String)? {
        if nominal === Standard.keys || nominal === Standard.values {
            return (.nominal(Standard.dictionary, arguments), nominal.name)
        }
        if nominal === Standard.indexingIterator {
            switch arguments[0].builtin {
            case nil where ["CollectionOfOne", "EmptyCollection"].contains(arguments[0].nominal?.name):
                return (arguments[0], "Iterator")
            case nil, .array, .slice, .substring, .range, .closedRange, .strideTo, .strideThrough: return nil
            default: return (arguments[0], "Iterator")
            }
        }
        guard nominal.file == Library.file else { return nil }
        switch nominal.name {
        case "ReversedIndex": return (.nominal(Standard.reversed, arguments), "Index")
        case "ClosedRangeIndex": return (.nominal(Standard.closedRange, arguments), "Index")
        default: return nil
        }
    }
}

extension Type {
    /// The type as a running program names it: `Array<Int>`, and qualified `Swift.Array<Swift.Int>` or `main.Point`.
    func swiftName(isQualified: Bool) -> String {
        switch self {
        case .nominal(let nominal, let arguments):
            if let (outer, name) = Self.within(nominal, arguments) {
                if !isQualified { return name }
                let isExtended = name == "Index" && outer.builtin == .closedRange
                return (isExtended ? "(extension in Swift):" : "") + outer.swiftName(isQualified: true) + "." + name
            }
            if let (outer, parts, own) = Self.around(nominal, arguments) {
                let name = Self.applied(nominal.name, own, isQualified)
                if !isQualified { return name }
                let isExtended = nominal.file != Library.file && (outer.builtin != nil || outer.file == Library.file)
                return (isExtended ? "(extension in main):" : "")
                    + Type.nominal(outer, parts).swiftName(isQualified: true) + "." + name
            }
            let (name, arguments) = Self.named(nominal, arguments)
            let own = !isQualified ? name : name == nominal.name ? nominal.qualifiedName : "Swift." + name
            return Self.applied(own, arguments, isQualified)
        case .tuple(let elements):
            let parts = elements.map {
                ($0.label.map { "\($0): " } ?? "") + $0.type.swiftName(isQualified: isQualified)
            }
            return "(" + parts.joined(separator: ", ") + ")"
        case .function(let function):
            let parts = function.parameters.map {
                ($0.isInout ? "inout " : "") + $0.type.swiftName(isQualified: isQualified)
            }
            return "(" + parts.joined(separator: ", ") + ")" + (function.isThrowing ? " throws" : "") + " -> "
                + function.result.swiftName(isQualified: isQualified)
        case .existential(let protocols):
            if protocols.isEmpty { return "Any" }
            return protocols.map { $0.swiftName(isQualified: isQualified) }.joined(separator: " & ")
        case .metatype(let type): return type.swiftName(isQualified: isQualified) + ".Type"
        case .parameter, .associated, .variable, .error: return description
        }
    }

    private static func applied(_ name: String, _ arguments: [Type], _ isQualified: Bool) -> String {
        if arguments.isEmpty { return name }
        return name + "<" + arguments.map { $0.swiftName(isQualified: isQualified) }.joined(separator: ", ") + ">"
    }
}

extension Type {
    /// Part of a collection of the library's that has no parts of its own kind.
    var isLibrarySlice: Bool {
        if case .nominal(let nominal, let arguments) = self {
            return nominal.name == "Slice" && nominal.file == Library.file && arguments.first?.builtin != nil
        }
        return false
    }
}

extension NominalType {
    var qualifiedName: String {
        let isLibrary = builtin != nil || file == Library.file || Standard.types[name] === self
        return (isLibrary ? "Swift." : "main.") + name
    }

    /// The type in whose braces it is declared.
    var outer: NominalType? { scope?.parent?.type }
}

extension FunctionType: CustomStringConvertible {
    var description: String {
        let list = parameters.map { ($0.isInout ? "inout " : "") + $0.type.description + ($0.isVariadic ? "..." : "") }
        return "(\(list.joined(separator: ", ")))\(isThrowing ? " throws" : "") -> \(result)"
    }
}

extension TypeVariable.Literal {
    var defaultName: String {
        switch self {
        case .integer: "Int"
        case .float: "Double"
        case .string: "String"
        case .character: "String"
        case .boolean: "Bool"
        }
    }
}
