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
        if let outer = nominal.collectionOfIndex { return spell(outer, arguments) + ".Index" }
        switch nominal.name {
        case "Array" where arguments.count == 1: return "[\(arguments[0])]"
        case "Keys" where nominal === Standard.keys, "Values" where nominal === Standard.values:
            return "Dictionary<\(arguments[0]), \(arguments[1])>.\(nominal.name)"
        case "Dictionary" where arguments.count == 2: return "[\(arguments[0]) : \(arguments[1])]"
        case "Optional" where arguments.count == 1:
            if case .function = arguments[0] { return "(\(arguments[0]))?" }
            if case .existential(let protocols) = arguments[0], !protocols.isEmpty { return "(\(arguments[0]))?" }
            return "\(arguments[0])?"
        default:
            return arguments.isEmpty
                ? nominal.name : "\(nominal.name)<\(arguments.map(\.description).joined(separator: ", "))>"
        }
    }
}

extension Type {
    /// The type as a running program names it: `Array<Int>`, and qualified `Swift.Array<Swift.Int>` or `main.Point`.
    func swiftName(isQualified: Bool) -> String {
        switch self {
        case .nominal(let nominal, let arguments):
            if nominal === Standard.keys || nominal === Standard.values {
                let whole = Type.nominal(Standard.dictionary, arguments)
                return (isQualified ? whole.swiftName(isQualified: true) + "." : "") + nominal.name
            }
            if let outer = nominal.collectionOfIndex {
                let whole = isQualified ? Type.nominal(outer, arguments).swiftName(isQualified: true) + "." : ""
                return (isQualified && outer === Standard.closedRange ? "(extension in Swift):" : "") + whole + "Index"
            }
            if nominal === Standard.indexingIterator,
                let named = iteratorName(of: arguments[0], isQualified: isQualified)
            {
                return named
            }
            let own = isQualified ? nominal.qualifiedName : nominal.name
            if arguments.isEmpty { return own }
            return own + "<" + arguments.map { $0.swiftName(isQualified: isQualified) }.joined(separator: ", ") + ">"
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
}

extension Type {
    /// Of the sequences whose iterators Swift names otherwise.
    private func iteratorName(of sequence: Type, isQualified: Bool) -> String? {
        switch sequence.builtin {
        case nil, .array, .slice, .range, .closedRange: nil
        case .strideTo, .strideThrough:
            sequence.swiftName(isQualified: isQualified)
                .replacing("StrideTo<", with: "StrideToIterator<")
                .replacing("StrideThrough<", with: "StrideThroughIterator<")
        default: (isQualified ? sequence.swiftName(isQualified: true) + "." : "") + "Iterator"
        }
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
    /// The collection within which Swift declares a type of indices.
    var collectionOfIndex: NominalType? {
        if file != Library.file { return nil }
        return name == "ReversedIndex" ? Standard.reversed : name == "ClosedRangeIndex" ? Standard.closedRange : nil
    }

    var qualifiedName: String {
        if builtin != nil || file == Library.file || Standard.types[name] === self { return "Swift." + name }
        var path = [name]
        var next = scope?.parent
        while let current = next {
            if let outer = current.type { path.insert(outer.name, at: 0) }
            next = current.parent
        }
        return "main." + path.joined(separator: ".")
    }
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
