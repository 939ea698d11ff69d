import Foundation

/// Values as `print` and `debugPrint` show them.
extension Program {
    func describe(word: Int, _ type: CellType, debug: Bool = false) throws -> String {
        switch type.shape {
        case .void: return "()"
        case .bool: return word == 0 ? "false" : "true"
        case .double: return Double(word: word).debugDescription
        case .float: return Float(Double(word: word)).debugDescription
        case .integer(let format):
            return format.bits == 64 && !format.isSigned ? String(UInt(bitPattern: word)) : String(word)
        case .plainEnum(let nominal):
            if let own = try ownDescription(word, nil, type, debug) { return own }
            if debug { return type.type.swiftName(isQualified: true) + "." + nominal.cases[word].name }
            return nominal.cases[word].name
        default: preconditionFailure("\(type.name) is no word")
        }
    }

    func describe(reference: Reference?, _ type: CellType, debug: Bool = false) throws -> String {
        switch type.shape {
        case .string, .character:
            let text = unsafeDowncast(reference.unsafelyUnwrapped, to: StringBox.self).value
            return debug ? text.debugDescription : text
        case .substring:
            let text = String(unsafeDowncast(reference.unsafelyUnwrapped, to: SubstringBox.self).value)
            return debug ? text.debugDescription : text
        case .optional:
            guard let reference else { return "nil" }
            return "Optional(\(try describe(wrapped: reference, type.argument(0))))"
        case .array: return try describe(array: reference.unsafelyUnwrapped, type.argument(0))
        case .set:
            let stream = unsafeDowncast(reference.unsafelyUnwrapped, to: SetBox.self).stream()
            let text = "[" + (try texts(stream, type.argument(0))).joined(separator: ", ") + "]"
            return debug ? "Set(" + text + ")" : text
        case .dictionary:
            return try describe(dictionary: unsafeDowncast(reference.unsafelyUnwrapped, to: DictionaryBox.self), type)
        case .tuple:
            return try describe(
                fields: unsafeDowncast(reference.unsafelyUnwrapped, to: Record.self), labels: type.layout)
        case .existential:
            guard let box = reference as? ExistentialBox else {
                // A protocol of the library's: its values stand without a box.
                return (reference as? any AnyHostBox).map { "\(Swift.type(of: $0.anyValue))" } ?? type.name
            }
            return try describe(box.word, box.value, box.type, debug: debug)
        case .host(let host):
            return host.box?.describe(reference.unsafelyUnwrapped) ?? host.name
        case .function: return "(Function)"
        case .opaque where reference is IndexBox:
            return "\(unsafeDowncast(reference.unsafelyUnwrapped, to: IndexBox.self).value)"
        case .metatype:
            return unsafeDowncast(reference.unsafelyUnwrapped, to: TypeBox.self).type.type.swiftName(isQualified: debug)
        default: return try describe(nominal: reference.unsafelyUnwrapped, type, debug: debug)
        }
    }

    func describe(_ word: Int, _ reference: Reference?, _ type: CellType, debug: Bool = false) throws -> String {
        type.isWord
            ? try describe(word: word, type, debug: debug) : try describe(reference: reference, type, debug: debug)
    }

    /// An optional's inside, shown as `debugPrint` does.
    private func describe(wrapped reference: Reference, _ type: CellType) throws -> String {
        if type.isWord {
            return try describe(word: unsafeDowncast(reference, to: WordBox.self).word, type, debug: true)
        }
        if type.isOptional {
            return try describe(reference: unsafeDowncast(reference, to: SomeBox.self).value, type, debug: true)
        }
        return try describe(reference: reference, type, debug: true)
    }

    private func texts(_ stream: Stream, _ element: CellType) throws -> [String] {
        var result: [String] = []
        while try stream.advance() { result.append(try describe(stream.word, stream.reference, element, debug: true)) }
        return result
    }

    private func describe(array: Reference, _ element: CellType) throws -> String {
        let stream: Stream =
            element.isWord
            ? WordStream(unsafeDowncast(array, to: WordArray.self).elements)
            : ReferenceStream(unsafeDowncast(array, to: ReferenceArray.self).elements)
        return "[" + (try texts(stream, element)).joined(separator: ", ") + "]"
    }

    private func describe(dictionary: DictionaryBox, _ type: CellType) throws -> String {
        if dictionary.count == 0 { return "[:]" }
        let (key, value) = (type.argument(0), type.argument(1))
        let parts = try dictionary.liveplaces.map { place in
            let first = try describe(
                key.isWord ? dictionary.keyWords[place] : 0, key.isWord ? nil : dictionary.keyReferences[place], key,
                debug: true)
            let second = try describe(
                value.isWord ? dictionary.valueWords[place] : 0, value.isWord ? nil : dictionary.valueReferences[place],
                value, debug: true)
            return first + ": " + second
        }
        return "[" + parts.joined(separator: ", ") + "]"
    }

    /// A tuple's labels are those of its static type.
    private func describe(fields record: Record, labels: RecordLayout) throws -> String {
        let parts = try zip(record.layout.fields, labels.fields).enumerated().map { cell, fields in
            let text = try describe(fields.0, record, cell)
            return fields.1.name.map { "\($0): \(text)" } ?? text
        }
        return "(" + parts.joined(separator: ", ") + ")"
    }

    private func describe(_ field: RecordLayout.Field, _ record: Record, _ cell: Int) throws -> String {
        if field.type.isWord { return try describe(word: record.cells[cell], field.type, debug: true) }
        var value = record.cells.reference(cell).pointee
        if field.isWeak {
            value = (value as? WeakBox)?.value
            if value == nil { return "nil" }
        }
        return try describe(reference: value, field.type, debug: true)
    }

    private func describe(nominal reference: Reference, _ type: CellType, debug: Bool) throws -> String {
        if let own = try ownDescription(0, reference, type, debug) { return own }
        guard case .nominal(let nominal, _) = type.type else { return type.name }
        if let builtin = nominal.builtin { return try describe(standard: builtin, reference, type, debug: debug) }
        let record = unsafeDowncast(reference, to: Record.self)
        switch type.shape {
        case .structure:
            return type.type.swiftName(isQualified: debug) + (try describe(fields: record, labels: record.layout))
        case .enumeration:
            let layout = record.layout
            let name = nominal.cases[layout.tag].name
            let prefix = debug ? type.type.swiftName(isQualified: true) + "." : ""
            return prefix + name + (layout.fields.isEmpty ? "" : try describe(fields: record, labels: layout))
        default: return (record.layout.type ?? type).type.swiftName(isQualified: true)
        }
    }

    private func describe(standard builtin: Builtin, _ reference: Reference, _ type: CellType, debug: Bool) throws
        -> String
    {
        switch builtin {
        case .range, .closedRange:
            let record = unsafeDowncast(reference, to: Record.self)
            let bound = record.layout.fields[0].type
            let bounds = try (0...1).map {
                try describe(
                    bound.isWord ? record.cells[$0] : 0, bound.isWord ? nil : record.cells.reference($0).pointee, bound,
                    debug: debug)
            }
            let text = bounds[0] + (builtin == .range ? "..<" : "...") + bounds[1]
            return debug ? (builtin == .range ? "Range(" : "ClosedRange(") + text + ")" : text
        case .reversed, .zip, .enumerated, .rangeFrom, .rangeUpTo, .rangeThrough:
            let record = unsafeDowncast(reference, to: Record.self)
            return type.type.swiftName(isQualified: debug) + (try describe(fields: record, labels: record.layout))
        case .slice:
            let record = unsafeDowncast(reference, to: Record.self)
            let text = try describe(array: record.cells.reference(0).pointee.unsafelyUnwrapped, type.argument(0))
            return debug ? "ArraySlice(" + text + ")" : text
        case .keys, .values:
            let list = unsafeDowncast(reference, to: Record.self).cells.reference(0).pointee.unsafelyUnwrapped
            let text = try describe(array: list, type.argument(builtin == .keys ? 0 : 1))
            return debug ? "Dictionary." + (builtin == .keys ? "Keys(" : "Values(") + text + ")" : text
        case .pairs:
            let record = unsafeDowncast(reference, to: Record.self)
            let pairs = unsafeDowncast(record.cells.reference(0).pointee.unsafelyUnwrapped, to: ReferenceArray.self)
                .elements
            if pairs.isEmpty { return "[:]" }
            let texts = try pairs.map { pair in
                let record = unsafeDowncast(pair.unsafelyUnwrapped, to: Record.self)
                return try describe(record.layout.fields[0], record, 0) + ": "
                    + describe(record.layout.fields[1], record, 1)
            }
            return "[" + texts.joined(separator: ", ") + "]"
        case .keyPath: return unsafeDowncast(reference, to: KeyPathBox.self).route.description
        case .iterator: return try describe(iterator: unsafeDowncast(reference, to: IteratorBox.self), type, debug)
        // Their mirrors have no children, so that their types alone are named.
        case .strideTo, .strideThrough: return type.type.swiftName(isQualified: true)
        default: return type.type.swiftName(isQualified: debug)
        }
    }

    /// Of what has places that are numbers: what it goes through, and where it stands.
    private func describe(iterator: IteratorBox, _ type: CellType, _ debug: Bool) throws -> String {
        let (elements, name) = (type.argument(0), type.type.swiftName(isQualified: debug))
        let start: Int
        switch elements.type.builtin {
        case .set, .dictionary: return type.type.swiftName(isQualified: true)
        case .array: start = 0
        case .slice: start = Held(unsafeDowncast(iterator.elements.reference.unsafelyUnwrapped, to: Record.self))[1]
        case .range where elements.argument(0).type == .int:
            start = Held(unsafeDowncast(iterator.elements.reference.unsafelyUnwrapped, to: Record.self))[0]
        default: return name
        }
        let text = try describe(reference: iterator.elements.reference, elements, debug: true)
        return "\(name)(_elements: \(text), _position: \(start + iterator.passed))"
    }

    /// The type's own `description`, or `debugDescription` where that is asked for.
    private func ownDescription(_ word: Int, _ reference: Reference?, _ type: CellType, _ debug: Bool) throws -> String?
    {
        var target = type
        if case .instance = type.shape, let record = reference {
            target = unsafeDowncast(record, to: Record.self).layout.type ?? type
        }
        guard let code = try descriptionCode(target, debug: debug) else { return nil }
        machine.describing += 1
        defer { machine.describing -= 1 }
        let callee = machine.state.pointee.top
        if type.isWord { callee[0] = word } else { callee.reference(0).initialize(to: reference) }
        let result = try Machine.enterReference(code, callee, machine.state, machine, .host)
        return unsafeDowncast(result.unsafelyUnwrapped, to: StringBox.self).value
    }

    private func descriptionCode(_ type: CellType, debug: Bool) throws -> FunctionCode? {
        let key = DescriptionKey(type: ObjectIdentifier(type), debug: debug)
        if let known = descriptions[key] { return known }
        var found: FunctionCode?
        if debug, type.type.nominal?.builtin == nil, checker.conforms(type.type, to: Standard.debugDescribable) {
            found = try bridge(named: "debugDescription", of: type)
        } else if type.type.nominal?.builtin == nil, checker.conforms(type.type, to: Standard.describable) {
            found = try bridge(named: "description", of: type)
        } else if type.type.nominal?.builtin == nil, checker.conforms(type.type, to: Standard.debugDescribable) {
            found = try bridge(named: "debugDescription", of: type)
        }
        descriptions[key] = .some(found)
        return found
    }

    struct DescriptionKey: Hashable {
        let type: ObjectIdentifier
        let debug: Bool
    }

    func text(of error: ThrownError) -> String {
        if let host = error.host { return host.text }
        let box = error.value
        return (try? describe(box.word, box.value, box.type, debug: true)) ?? box.type.name
    }
}
