/// Two values of one type, each as a word or a reference.
typealias Comparator = (Int, Reference?, Int, Reference?) throws -> Bool

/// Equality, order and keys, by type.
extension Program {
    func comparator(_ op: String, _ type: CellType) throws -> Comparator {
        let key = MemberKey(type, op)
        if let known = comparators[key] { return known }
        let made = try build(op, type)
        comparators[key] = made
        return made
    }

    private func build(_ op: String, _ type: CellType) throws -> Comparator {
        switch op {
        case "==": return try equality(type)
        case "!=":
            let equal = try comparator("==", type)
            return { try !equal($0, $1, $2, $3) }
        case "<": return try order(type)
        case ">":
            let less = try comparator("<", type)
            return { try less($2, $3, $0, $1) }
        case "<=":
            if case .double = type.shape { return { a, _, b, _ in Double(word: a) <= Double(word: b) } }
            if case .float = type.shape { return { a, _, b, _ in Double(word: a) <= Double(word: b) } }
            let less = try comparator("<", type)
            return { try !less($2, $3, $0, $1) }
        default:
            if case .double = type.shape { return { a, _, b, _ in Double(word: a) >= Double(word: b) } }
            if case .float = type.shape { return { a, _, b, _ in Double(word: a) >= Double(word: b) } }
            let less = try comparator("<", type)
            return { try !less($0, $1, $2, $3) }
        }
    }

    /// The type's own operator as a comparator.
    private func declared(_ op: String, _ type: CellType) throws -> Comparator? {
        let compiler = FunctionCompiler(program: self, substitution: [:], file: "library")
        guard type.type.nominal?.builtin == nil else { return nil }
        guard compiler.declaredOperator(op, type.type, arity: 2) != nil else { return try byDistance(op, type) }
        let code = FunctionCode(name: op)
        let span = checker.scopeSpan
        let symbols = ["left", "right"].map { VariableSymbol($0, isLet: true, type: type.type, span: span) }
        for symbol in symbols { compiler.declareParameter(symbol, type: type.type) }
        let operands = symbols.map { TypedExpr(.variable($0), type.type, span) }
        compiler.recorder = nil
        let run = try compiler.declared(op, operands, type, TypedExpr(.op(op, operands, on: type.type), .bool, span))
        code.word = run.word
        compiler.finish(code)
        try finish()
        let machine = machine
        if type.isWord {
            return { a, _, b, _ in
                let callee = machine.state.pointee.top
                (callee[0], callee[1]) = (a, b)
                return try Machine.enterWord(code, callee, machine.state, machine, .host) != 0
            }
        }
        return { _, a, _, b in
            let callee = machine.state.pointee.top
            callee.reference(0).initialize(to: a)
            callee.reference(1).initialize(to: b)
            return try Machine.enterWord(code, callee, machine.state, machine, .host) != 0
        }
    }

    /// What `Strideable` makes of the way from one to the other.
    private func byDistance(_ op: String, _ type: CellType) throws -> Comparator? {
        guard checker.conforms(type.type, to: Standard.strideable) else { return nil }
        let stride = types[concrete(.associated(type.type, "Stride"))]
        guard stride.isNumber else { return nil }
        let distance = try bridge(named: "distance", of: type)
        let isWhole = stride.type.builtin != .double && stride.type.builtin != .float
        let machine = machine
        return { a, first, b, second in
            let callee = machine.state.pointee.top
            if type.isWord {
                (callee[0], callee[1]) = (a, b)
            } else {
                callee.reference(0).initialize(to: first)
                callee.reference(1).initialize(to: second)
            }
            let way = try Machine.enterWord(distance, callee, machine.state, machine, .host)
            let isAhead = isWhole ? way > 0 : Double(word: way) > 0
            return op == "<" ? isAhead : isWhole ? way == 0 : Double(word: way) == 0
        }
    }

    private func equality(_ type: CellType) throws -> Comparator {
        if let own = try declared("==", type) { return own }
        switch type.shape {
        case .void: return { _, _, _, _ in true }
        case .double, .float: return { a, _, b, _ in Double(word: a) == Double(word: b) }
        case .bool, .integer, .plainEnum: return { a, _, b, _ in a == b }
        case .string, .character:
            return { _, a, _, b in
                unsafeDowncast(a.unsafelyUnwrapped, to: StringBox.self).value
                    == unsafeDowncast(b.unsafelyUnwrapped, to: StringBox.self).value
            }
        case .substring:
            return { _, a, _, b in
                unsafeDowncast(a.unsafelyUnwrapped, to: SubstringBox.self).value
                    == unsafeDowncast(b.unsafelyUnwrapped, to: SubstringBox.self).value
            }
        case .optional: return try optionalEquality(type.argument(0))
        case .array: return try arrayEquality(type.argument(0))
        case .set:
            return { _, a, _, b in
                let (first, second) = (
                    unsafeDowncast(a.unsafelyUnwrapped, to: SetBox.self),
                    unsafeDowncast(b.unsafelyUnwrapped, to: SetBox.self)
                )
                return first.count == second.count && first.places.keys.allSatisfy { second.contains($0) }
            }
        case .dictionary: return try dictionaryEquality(type.argument(1))
        case .structure where type.type.builtin == .keys: return keysEquality(type.argument(0))
        case .tuple, .structure, .enumeration: return try recordEquality(type)
        case .metatype:
            return { _, a, _, b in
                unsafeDowncast(a.unsafelyUnwrapped, to: TypeBox.self).type
                    === unsafeDowncast(b.unsafelyUnwrapped, to: TypeBox.self).type
            }
        case .opaque: return opaqueEquality(type)
        case .instance, .function, .existential, .host: return { _, a, _, b in a === b }
        }
    }

    private func opaqueEquality(_ type: CellType) -> Comparator {
        if type.type.builtin == .keyPath {
            return { _, a, _, b in (a as? KeyPathBox)?.token == (b as? KeyPathBox)?.token }
        }
        return { _, a, _, b in (a as? IndexBox)?.value == (b as? IndexBox)?.value }
    }

    private func optionalEquality(_ wrapped: CellType) throws -> Comparator {
        let equal = try comparator("==", wrapped)
        return { _, a, _, b in
            guard let a, let b else { return a == nil && b == nil }
            if wrapped.isWord {
                return try equal(
                    unsafeDowncast(a, to: WordBox.self).word, nil, unsafeDowncast(b, to: WordBox.self).word, nil)
            }
            if wrapped.isOptional {
                return try equal(
                    0, unsafeDowncast(a, to: SomeBox.self).value, 0, unsafeDowncast(b, to: SomeBox.self).value)
            }
            return try equal(0, a, 0, b)
        }
    }

    private func arrayEquality(_ element: CellType) throws -> Comparator {
        if case .integer = element.shape {
            return { _, a, _, b in
                unsafeDowncast(a.unsafelyUnwrapped, to: WordArray.self).elements
                    == unsafeDowncast(b.unsafelyUnwrapped, to: WordArray.self).elements
            }
        }
        let equal = try comparator("==", element)
        let isWord = element.isWord
        return { _, a, _, b in
            let (first, second) = (a.unsafelyUnwrapped, b.unsafelyUnwrapped)
            if isWord {
                let (first, second) = (
                    unsafeDowncast(first, to: WordArray.self).elements,
                    unsafeDowncast(second, to: WordArray.self).elements
                )
                guard first.count == second.count else { return false }
                for index in first.indices where !(try equal(first[index], nil, second[index], nil)) { return false }
                return true
            }
            let (left, right) = (
                unsafeDowncast(first, to: ReferenceArray.self).elements,
                unsafeDowncast(second, to: ReferenceArray.self).elements
            )
            guard left.count == right.count else { return false }
            for index in left.indices where !(try equal(0, left[index], 0, right[index])) { return false }
            return true
        }
    }

    private func dictionaryEquality(_ value: CellType) throws -> Comparator {
        let equal = try comparator("==", value)
        return { _, a, _, b in
            let first = unsafeDowncast(a.unsafelyUnwrapped, to: DictionaryBox.self)
            let second = unsafeDowncast(b.unsafelyUnwrapped, to: DictionaryBox.self)
            guard first.count == second.count else { return false }
            for (token, place) in first.places {
                guard let other = second.places[token] else { return false }
                let same =
                    value.isWord
                    ? try equal(first.valueWords[place], nil, second.valueWords[other], nil)
                    : try equal(0, first.valueReferences[place], 0, second.valueReferences[other])
                if !same { return false }
            }
            return true
        }
    }

    /// Their order does not count.
    private func keysEquality(_ key: CellType) -> Comparator {
        { [unowned self] _, a, _, b in
            let (first, second) = (try tokens(a, key), try tokens(b, key))
            return first == second
        }
    }

    private func tokens(_ keys: Reference?, _ key: CellType) throws -> Set<HashToken> {
        let record = unsafeDowncast(keys.unsafelyUnwrapped, to: Record.self)
        let elements = ArrayElements(record.cells.reference(0).pointee.unsafelyUnwrapped, isWord: key.isWord)
        return Set(try (0..<elements.count).map { try elements.token($0, self, key) })
    }

    private func recordEquality(_ type: CellType) throws -> Comparator {
        var comparators: [ObjectIdentifier: [Comparator]] = [:]
        return { [unowned self] _, a, _, b in
            let (first, second) = (
                unsafeDowncast(a.unsafelyUnwrapped, to: Record.self),
                unsafeDowncast(b.unsafelyUnwrapped, to: Record.self)
            )
            let layout = first.layout
            guard layout.tag == second.layout.tag else { return false }
            let parts =
                try comparators[ObjectIdentifier(layout)] ?? layout.fields.map { try self.comparator("==", $0.type) }
            comparators[ObjectIdentifier(layout)] = parts
            for (cell, field) in layout.fields.enumerated() where !self.isPosition(cell, of: type) {
                let same =
                    field.type.isWord
                    ? try parts[cell](first.cells[cell], nil, second.cells[cell], nil)
                    : try parts[cell](0, first.cells.reference(cell).pointee, 0, second.cells.reference(cell).pointee)
                if !same { return false }
            }
            return true
        }
    }

    /// Where a slice stands in its array does not count.
    private func isPosition(_ cell: Int, of type: CellType) -> Bool { cell == 1 && type.type.builtin == .slice }

    private func order(_ type: CellType) throws -> Comparator {
        if let own = try declared("<", type) { return own }
        switch type.shape {
        case .double, .float: return { a, _, b, _ in Double(word: a) < Double(word: b) }
        case .integer(let format) where format.bits == 64 && !format.isSigned:
            return { a, _, b, _ in UInt(bitPattern: a) < UInt(bitPattern: b) }
        case .integer, .plainEnum: return { a, _, b, _ in a < b }
        case .string, .character:
            return { _, a, _, b in
                unsafeDowncast(a.unsafelyUnwrapped, to: StringBox.self).value
                    < unsafeDowncast(b.unsafelyUnwrapped, to: StringBox.self).value
            }
        case .substring:
            return { _, a, _, b in
                unsafeDowncast(a.unsafelyUnwrapped, to: SubstringBox.self).value
                    < unsafeDowncast(b.unsafelyUnwrapped, to: SubstringBox.self).value
            }
        case .opaque:
            return { _, a, _, b in
                guard let first = a as? IndexBox, let second = b as? IndexBox else { return false }
                return first.value < second.value
            }
        case .tuple, .enumeration: return try recordOrder(type)
        default: throw RuntimeFailure(RunMessage.other("the order of '\(type.name)' is not available in lessons"))
        }
    }

    private func recordOrder(_ type: CellType) throws -> Comparator {
        { [unowned self] _, a, _, b in
            let (first, second) = (
                unsafeDowncast(a.unsafelyUnwrapped, to: Record.self),
                unsafeDowncast(b.unsafelyUnwrapped, to: Record.self)
            )
            if first.layout.tag != second.layout.tag { return first.layout.tag < second.layout.tag }
            for (cell, field) in first.layout.fields.enumerated() {
                let less = try self.comparator("<", field.type)
                let (x, y) = field.type.isWord ? (first.cells[cell], second.cells[cell]) : (0, 0)
                let (p, q) =
                    field.type.isWord
                    ? (nil, nil) : (first.cells.reference(cell).pointee, second.cells.reference(cell).pointee)
                if try less(x, p, y, q) { return true }
                if try less(y, q, x, p) { return false }
            }
            return false
        }
    }

    // MARK: Keys

    func token(_ word: Int, _ reference: Reference?, _ type: CellType) throws -> HashToken {
        switch type.shape {
        case .void: return .nothing
        case .double, .float: return .double(Double(word: word))
        case .bool, .integer: return .word(word)
        case .plainEnum: return .word(word)
        case .string, .character: return .text(unsafeDowncast(reference.unsafelyUnwrapped, to: StringBox.self).value)
        case .substring: return .text(String(unsafeDowncast(reference.unsafelyUnwrapped, to: SubstringBox.self).value))
        case .optional:
            guard let reference else { return .nothing }
            let wrapped = type.argument(0)
            if wrapped.isWord {
                return .list([try token(unsafeDowncast(reference, to: WordBox.self).word, nil, wrapped)])
            }
            return .list([
                try token(
                    0, wrapped.isOptional ? unsafeDowncast(reference, to: SomeBox.self).value : reference, wrapped)
            ])
        case .array:
            let elements = ArrayElements(reference.unsafelyUnwrapped, isWord: type.argument(0).isWord)
            return .list(try (0..<elements.count).map { try elements.token($0, self, type.argument(0)) })
        case .set:
            return .unordered(Set(unsafeDowncast(reference.unsafelyUnwrapped, to: SetBox.self).places.keys))
        case .dictionary:
            return try dictionaryToken(unsafeDowncast(reference.unsafelyUnwrapped, to: DictionaryBox.self), type)
        case .tuple, .structure, .enumeration, .instance:
            return try recordToken(unsafeDowncast(reference.unsafelyUnwrapped, to: Record.self), type)
        case .existential:
            let box = unsafeDowncast(reference.unsafelyUnwrapped, to: ExistentialBox.self)
            return try token(box.word, box.value, box.type)
        case .opaque where reference is KeyPathBox:
            return unsafeDowncast(reference.unsafelyUnwrapped, to: KeyPathBox.self).token
        case .opaque where reference is IndexBox:
            return .word(unsafeDowncast(reference.unsafelyUnwrapped, to: IndexBox.self).value.hashValue)
        case .opaque, .function, .metatype, .host: return .object(ObjectIdentifier(reference.unsafelyUnwrapped))
        }
    }

    private func dictionaryToken(_ box: DictionaryBox, _ type: CellType) throws -> HashToken {
        let value = type.argument(1)
        return .unordered(
            Set(
                try box.places.map { key, place in
                    let (word, reference) = (
                        value.isWord ? box.valueWords[place] : 0, value.isWord ? nil : box.valueReferences[place]
                    )
                    return .list([key, try token(word, reference, value)])
                }))
    }

    /// A type's own `hash(into:)` says what counts; without one all stored properties do.
    private func recordToken(_ record: Record, _ type: CellType) throws -> HashToken {
        if let own = try ownHash(record, type) { return own }
        var parts: [HashToken] = [.word(record.layout.tag)]
        for (cell, field) in record.layout.fields.enumerated() where !isPosition(cell, of: type) {
            parts.append(
                try token(
                    field.type.isWord ? record.cells[cell] : 0,
                    field.type.isWord ? nil : record.cells.reference(cell).pointee, field.type))
        }
        return .list(parts)
    }

    private func ownHash(_ record: Record, _ type: CellType) throws -> HashToken? {
        guard let nominal = type.type.nominal, nominal.builtin == nil else { return nil }
        let members = checker.members(named: "hash", in: type.type, receiver: nil, isStatic: false, distance: 0)
        guard members.contains(where: { $0.function?.body != nil || $0.function?.declaration?.hasBody == true }) else {
            if case .instance = type.shape { return .object(ObjectIdentifier(record)) }
            return nil
        }
        let code = try bridge(named: "hash", of: type)
        let place = SomeBox(HasherBox())
        let callee = machine.state.pointee.top
        callee.reference(0).initialize(to: record)
        callee[1] = Int(bitPattern: FunctionCompiler.address(of: place))
        try withExtendedLifetime(place) { _ = try Machine.enterWord(code, callee, machine.state, machine, .host) }
        let parts = unsafeDowncast(place.value.unsafelyUnwrapped, to: HasherBox.self).parts
        return .own(OwnKey(parts, of: record, try comparator("==", type), machine))
    }
}

/// Swift's `Hasher`: collects what is fed to it.
final class HasherBox {
    var parts: [HashToken]

    init(_ parts: [HashToken] = []) {
        self.parts = parts
    }
}

extension ArrayElements {
    func token(_ index: Int, _ program: Program, _ type: CellType) throws -> HashToken {
        try program.token(word(index), reference(index), type)
    }
}
