/// `is`, `as?` and `as!`: the value of another type that a value is.
extension Program {
    /// The type that a value has by itself, behind protocols and with an object's own class.
    func dynamicType(of box: Reference?, _ type: CellType) -> CellType { opened(box, type).type }

    /// Nil where it is none.
    func cast(_ box: Reference?, from source: CellType, to target: CellType) throws -> CellValue? {
        try cast(opened(box, source), to: target)
    }

    private func opened(_ reference: Reference?, _ type: CellType) -> CellValue {
        opened(CellValue(type: type, reference: reference))
    }

    private func opened(_ value: CellValue) -> CellValue {
        if case .metatype = value.type.shape, let type = (value.reference as? TypeBox)?.type.type {
            return CellValue(type: types[.metatype(type)], reference: value.reference)
        }
        guard value.type.isClassLike, let object = value.reference as? Record, let own = object.layout.type else {
            return value
        }
        return CellValue(type: own, reference: object)
    }

    private func opened(_ word: Int, _ reference: Reference?, _ type: CellType) -> CellValue {
        type.isWord ? CellValue(type: type, word: word) : opened(reference, type)
    }

    private func cast(_ value: CellValue, to target: CellType) throws -> CellValue? {
        if value.type === target { return CellValue(word: value.word, holding: value.reference, as: target) }
        if value.type.isOptional {
            guard let content = content(of: value) else {
                return target.isOptional ? CellValue(holding: nil, as: target) : nil
            }
            if target.isOptional, let inner = try cast(content, to: target.argument(0)) { return some(inner, target) }
            return try cast(content, to: target)
        }
        if target.isOptional { return try cast(value, to: target.argument(0)).map { some($0, target) } }
        if case .existential(let bounds) = target.type {
            guard bounds.allSatisfy({ checker.conforms(value.type.type, to: $0) }) else { return nil }
            let box = ExistentialBox(type: value.type, word: value.word, value: value.reference)
            return CellValue(holding: box, as: target)
        }
        return try castParts(of: value, to: target)
    }

    /// Of an object, and of what holds others: each of these has to be one of what is asked for.
    private func castParts(of value: CellValue, to target: CellType) throws -> CellValue? {
        if value.type.isClassLike {
            guard target.isClassLike, checker.isSubclass(value.type.type, of: target.type) else { return nil }
            return CellValue(holding: value.reference, as: target)
        }
        guard let reference = value.reference else { return nil }
        switch (value.type.shape, target.shape) {
        case (.array, .array): return try castArray(reference, value.type.argument(0), target)
        case (.set, .set): return try castSet(reference, value.type.argument(0), target)
        case (.dictionary, .dictionary): return try castDictionary(reference, value.type, target)
        case (.metatype, .metatype):
            return isType(reference, target) ? CellValue(holding: reference, as: target) : nil
        case (.tuple, .tuple): return try castTuple(reference, value.type, target)
        default: return nil
        }
    }

    /// Whether a type, as a value, is one of those that `Mid.Type` or `any Shape.Type` stands for.
    private func isType(_ reference: Reference, _ target: CellType) -> Bool {
        guard case .metatype(let asked) = target.type, let type = (reference as? TypeBox)?.type.type
        else { return false }
        if case .existential(let bounds) = asked { return bounds.allSatisfy { checker.conforms(type, to: $0) } }
        return type == asked || asked.isClass && checker.isSubclass(type, of: asked)
    }

    private func castArray(_ array: Reference, _ element: CellType, _ target: CellType) throws -> CellValue? {
        let wanted = target.argument(0)
        let elements = ArrayElements(array, isWord: element.isWord)
        var found = Gatherer(wanted)
        for index in 0..<elements.count {
            let value = opened(elements.word(index), elements.reference(index), element)
            guard let made = try cast(value, to: wanted) else { return nil }
            found.add(made.word, made.reference)
        }
        return CellValue(holding: found.array(), as: target)
    }

    private func castSet(_ set: Reference, _ element: CellType, _ target: CellType) throws -> CellValue? {
        let wanted = target.argument(0)
        let stream = unsafeDowncast(set, to: SetBox.self).stream()
        let made = SetBox(keyIsWord: wanted.isWord)
        while try stream.advance() {
            guard let value = try cast(opened(stream.word, stream.reference, element), to: wanted) else { return nil }
            made.insert(try token(value.word, value.reference, wanted), value.word, value.reference)
        }
        return CellValue(holding: made, as: target)
    }

    private func castDictionary(_ dictionary: Reference, _ type: CellType, _ target: CellType) throws -> CellValue? {
        let source = unsafeDowncast(dictionary, to: DictionaryBox.self)
        let (key, value) = (target.argument(0), target.argument(1))
        let made = DictionaryBox(keyIsWord: key.isWord, valueIsWord: value.isWord)
        for place in source.liveplaces {
            let pair = source.pair(at: place, pairType(type).layout).values.map(opened)
            guard let first = try cast(pair[0], to: key), let second = try cast(pair[1], to: value)
            else { return nil }
            let token = try token(first.word, first.reference, key)
            made.set(token, first.word, first.reference, second.word, second.reference)
        }
        return CellValue(holding: made, as: target)
    }

    private func castTuple(_ tuple: Reference, _ type: CellType, _ target: CellType) throws -> CellValue? {
        guard case .tuple(let own) = type.type, case .tuple(let asked) = target.type, own.count == asked.count,
            zip(own, asked).allSatisfy({ $0.label == $1.label || $0.label == nil || $1.label == nil })
        else { return nil }
        let made = Record.make(target.layout)
        for (index, field) in unsafeDowncast(tuple, to: Record.self).values.map(opened).enumerated() {
            guard let value = try cast(field, to: target.argument(index)) else { return nil }
            if target.argument(index).isWord {
                made.cells[index] = value.word
            } else {
                made.cells.reference(index).pointee = value.reference
            }
        }
        return CellValue(holding: made, as: target)
    }

    private func content(of optional: CellValue) -> CellValue? {
        guard let inner = optional.reference else { return nil }
        let type = optional.type.argument(0)
        if type.isWord { return CellValue(type: type, word: unsafeDowncast(inner, to: WordBox.self).word) }
        return opened(type.isOptional ? unsafeDowncast(inner, to: SomeBox.self).value : inner, type)
    }

    private func some(_ value: CellValue, _ optional: CellType) -> CellValue {
        let type = optional.argument(0)
        let box = type.isWord ? WordBox(value.word) : type.isOptional ? SomeBox(value.reference) : value.reference
        return CellValue(holding: box, as: optional)
    }
}
