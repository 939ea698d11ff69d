extension Prelude {
    static func addHashed(to library: CellLibraryIndex) {
        library.extension("extension Dictionary") { addDictionary(to: $0) }
        library.extension("extension Dictionary") { addPlaces(to: $0) }
        library.extension("extension Set") { addSet(to: $0) }
        library.extension("extension Hashable") { type in
            type.inline("var hashValue: Int { get }") { call in
                let (code, type, program) = (try call.receiverCode(), call.receiverType, call.program)
                return Code(word: { frame in
                    try program.token(
                        code.isWord ? try code.word(frame) : 0, code.isWord ? nil : try code.reference(frame), type
                    ).hashValue
                })
            }
        }
        library.extension("extension Hasher") { type in
            type.inline("init()") { _ in Code(reference: { _ in HasherBox() }) }
            type.inline("func finalize() -> Int") { call in
                let hasher = try call.receiverCode().reference
                return Code(word: {
                    unsafeDowncast(try hasher($0).unsafelyUnwrapped, to: HasherBox.self).parts.hashValue
                })
            }
            type.inline("mutating func combine<T: Hashable>(_ value: T)") { call in
                let (place, code, type, program) = (
                    try call.receiverPlace(), try call.code(0), call.type(0), call.program
                )
                return Code(word: { frame in
                    for step in place.prepare { try step(frame) }
                    let token = try program.token(
                        code.isWord ? try code.word(frame) : 0, code.isWord ? nil : try code.reference(frame), type)
                    for step in place.begin { try step(frame) }
                    try place.address(frame).unique(HasherBox.self) { HasherBox($0.parts) }.parts.append(token)
                    for step in place.end { try step(frame) }
                    return 0
                })
            }
        }
        library.extension("extension KeyValuePairs") { type in
            type.inline("var count: Int { get }") { call in
                let pairs = try call.receiverCode().reference
                return Code(word: {
                    Arrays.count(
                        Held(unsafeDowncast(try pairs($0).unsafelyUnwrapped, to: Record.self)).reference(0).pointee
                            .unsafelyUnwrapped)
                })
            }
        }
    }

    /// A key argument: its token, and itself.
    static func key(_ call: InlineCall, _ index: Int, _ type: CellType) throws -> (Frame) throws -> (
        HashToken, Int, Reference?
    ) {
        let (code, program) = (try call.code(index), call.program)
        switch code.run {
        case .word(let word):
            return { frame in
                let word = try word(frame)
                return (try program.token(word, nil, type), word, nil)
            }
        case .reference(let reference):
            return { frame in
                let reference = try reference(frame)
                return (try program.token(0, reference, type), 0, reference)
            }
        }
    }

    static func uniqueDictionary(_ slot: Frame) -> DictionaryBox {
        slot.unique(DictionaryBox.self) { DictionaryBox(copy: $0) }
    }

    static func uniqueSet(_ slot: Frame) -> SetBox {
        slot.unique(SetBox.self) { SetBox(copy: $0) }
    }

    private static func addDictionary(to type: HostTypeDeclaration) {
        type.inline("init()") { call in
            let (key, value) = (call.type.argument(0).isWord, call.type.argument(1).isWord)
            return Code(reference: { _ in DictionaryBox(keyIsWord: key, valueIsWord: value) })
        }
        type.inline("init<S: Sequence>(uniqueKeysWithValues pairs: S) where S.Element == (Key, Value)") {
            try fromPairs($0, merges: false)
        }
        type.inline(
            "init<S: Sequence>(_ pairs: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)"
        ) {
            try fromPairs($0, merges: true)
        }
        type.inline(
            "init<S: Sequence>(grouping values: S, by key: (S.Element) throws -> Key) rethrows where Value == [S.Element]"
        ) { try grouping($0) }
        for (declaration, result) in [("count: Int", { $0 }), ("isEmpty: Bool", { $0 == 0 ? 1 : 0 })]
            as [(String, (Int) -> Int)]
        {
            type.inline("var \(declaration) { get }") { call in
                let dictionary = try call.receiverCode().reference
                return Code(word: {
                    result(unsafeDowncast(try dictionary($0).unsafelyUnwrapped, to: DictionaryBox.self).count)
                })
            }
        }
        type.inline("subscript(key: Key) -> Value? { get set }", get: { try lookUp($0) }, set: { try assign($0) })
        type.inline(
            "subscript(key: Key, default value: @autoclosure () -> Value) -> Value { get set }",
            get: { try lookUpDefault($0) }, set: { try assignDefault($0) })
        for (name, view, isKeys) in [("keys", "Keys", true), ("__values", "Values", false)] {
            type.inline("var \(name): Dictionary<Key, Value>.\(view) { get }") { call in
                let dictionary = try call.receiverCode().reference
                let isWord = call.type.argument(isKeys ? 0 : 1).isWord
                let elements = Code(reference: { frame in
                    let box = unsafeDowncast(try dictionary(frame).unsafelyUnwrapped, to: DictionaryBox.self)
                    let live = box.liveplaces
                    if isWord { return WordArray(live.map { isKeys ? box.keyWords[$0] : box.valueWords[$0] }) }
                    return ReferenceArray(live.map { isKeys ? box.keyReferences[$0] : box.valueReferences[$0] })
                })
                return try call.compiler.record(call.type.layout, codes: [elements])
            }
        }
        type.inline("@discardableResult mutating func removeValue(forKey key: Key) -> Value?") { call in
            let (place, value) = (try call.receiverPlace(), call.receiverType.argument(1))
            let (key, box) = (try key(call, 0, call.receiverType.argument(0)), boxed(value))
            return Code(reference: { frame in
                for step in place.prepare { try step(frame) }
                let (token, _, _) = try key(frame)
                for step in place.begin { try step(frame) }
                let dictionary = uniqueDictionary(try place.address(frame))
                let found = dictionary.places[token].map {
                    box(
                        value.isWord ? dictionary.valueWords[$0] : 0,
                        value.isWord ? nil : dictionary.valueReferences[$0])
                }
                dictionary.remove(token)
                for step in place.end { try step(frame) }
                return found ?? nil
            })
        }
        type.inline("mutating func removeAll()") { call in
            let place = try call.receiverPlace()
            return Code(word: around(place) { uniqueDictionary($0).removeAll() })
        }
        type.inline("func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]") { call in
            let (dictionary, body) = (try call.receiverCode().reference, try Applier(call, 0))
            let (source, target) = (call.receiverType.argument(1), call.type.argument(1))
            return Code(reference: { frame in
                let box = unsafeDowncast(try dictionary(frame).unsafelyUnwrapped, to: DictionaryBox.self)
                let body = try body.open(frame)
                let result = DictionaryBox(keyIsWord: box.keyIsWord, valueIsWord: target.isWord)
                for place in box.liveplaces {
                    guard let token = box.tokens[place] else { continue }
                    let (word, reference) = (
                        source.isWord ? box.valueWords[place] : 0, source.isWord ? nil : box.valueReferences[place]
                    )
                    result.set(
                        token, box.keyIsWord ? box.keyWords[place] : 0, box.keyIsWord ? nil : box.keyReferences[place],
                        target.isWord ? try body.word(word, reference) : 0,
                        target.isWord ? nil : try body.reference(word, reference))
                }
                return result
            })
        }
        type.inline("func filter(_ test: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value]") { call in
            let (stream, body) = (try receiverStream(call), try Applier(call, 0))
            let (key, value, program) = (call.type.argument(0), call.type.argument(1), call.program)
            return Code(reference: { frame in
                let (stream, body) = (try stream(frame), try body.open(frame))
                let result = DictionaryBox(keyIsWord: key.isWord, valueIsWord: value.isWord)
                while try stream.advance() {
                    if try body.word(0, stream.reference) != 0 {
                        try add(stream.reference, to: result, key, value, program)
                    }
                }
                return result
            })
        }
    }

    private static func add(
        _ pair: Reference?, to result: DictionaryBox, _ key: CellType, _ value: CellType, _ program: Program
    ) throws {
        let cells = Held(unsafeDowncast(pair.unsafelyUnwrapped, to: Record.self))
        let (keyWord, keyReference) = (key.isWord ? cells[0] : 0, key.isWord ? nil : cells.reference(0).pointee)
        result.set(
            try program.token(keyWord, keyReference, key), keyWord, keyReference, value.isWord ? cells[1] : 0,
            value.isWord ? nil : cells.reference(1).pointee)
    }

    private static func fromPairs(_ call: InlineCall, merges: Bool) throws -> Code {
        let make = try call.program.streams.make(call.type(0), at: call.site)
        let (pairs, body) = (try call.code(0), merges ? try Applier(call, 1) : nil)
        let (key, value, program, site) = (call.type.argument(0), call.type.argument(1), call.program, call.site)
        return Code(reference: { frame in
            let stream = try make(
                pairs.isWord ? try pairs.word(frame) : 0, pairs.isWord ? nil : try pairs.reference(frame))
            let body = try body?.open(frame)
            let result = DictionaryBox(keyIsWord: key.isWord, valueIsWord: value.isWord)
            while try stream.advance() {
                let cells = Held(unsafeDowncast(stream.reference.unsafelyUnwrapped, to: Record.self))
                let (keyWord, keyReference) = (key.isWord ? cells[0] : 0, key.isWord ? nil : cells.reference(0).pointee)
                var (word, reference) = (value.isWord ? cells[1] : 0, value.isWord ? nil : cells.reference(1).pointee)
                let token = try program.token(keyWord, keyReference, key)
                if let place = result.places[token] {
                    guard let body else {
                        throw RuntimeFailure(
                            RunMessage.duplicateKey(try program.describe(keyWord, keyReference, key, debug: true)),
                            site: site)
                    }
                    if value.isWord {
                        word = try body.word(result.valueWords[place], nil, word, nil)
                    } else {
                        reference = try body.reference(0, result.valueReferences[place], 0, reference)
                    }
                }
                result.set(token, keyWord, keyReference, word, reference)
            }
            return result
        })
    }

    private static func grouping(_ call: InlineCall) throws -> Code {
        let make = try call.program.streams.make(call.type(0), at: call.site)
        let (values, body) = (try call.code(0), try Applier(call, 1))
        let (key, element, program) = (call.type.argument(0), call.type.argument(1).argument(0), call.program)
        return Code(reference: { frame in
            let stream = try make(
                values.isWord ? try values.word(frame) : 0, values.isWord ? nil : try values.reference(frame))
            let body = try body.open(frame)
            let result = DictionaryBox(keyIsWord: key.isWord, valueIsWord: false)
            while try stream.advance() {
                let (keyWord, keyReference) = (
                    key.isWord ? try body.word(at: stream) : 0,
                    key.isWord ? nil : try body.reference(at: stream)
                )
                let token = try program.token(keyWord, keyReference, key)
                if let place = result.places[token] {
                    let list = result.valueReferences[place].unsafelyUnwrapped
                    if element.isWord {
                        unsafeDowncast(list, to: WordArray.self).elements.append(stream.word)
                    } else {
                        unsafeDowncast(list, to: ReferenceArray.self).elements.append(stream.reference)
                    }
                } else {
                    result.set(
                        token, keyWord, keyReference, 0,
                        element.isWord ? WordArray([stream.word]) : ReferenceArray([stream.reference]))
                }
            }
            return result
        })
    }

    private static func lookUp(_ call: InlineCall) throws -> Code {
        let (dictionary, value) = (try call.receiverCode().reference, call.receiverType.argument(1))
        let (key, box) = (try key(call, 0, call.receiverType.argument(0)), boxed(value))
        return Code(reference: { frame in
            let found = unsafeDowncast(try dictionary(frame).unsafelyUnwrapped, to: DictionaryBox.self)
            let (token, _, _) = try key(frame)
            guard let place = found.places[token] else { return nil }
            return box(value.isWord ? found.valueWords[place] : 0, value.isWord ? nil : found.valueReferences[place])
        })
    }

    private static func assign(_ call: InlineCall) throws -> Code {
        let (place, value) = (try call.receiverPlace(), call.receiverType.argument(1))
        let (key, new) = (try key(call, 0, call.receiverType.argument(0)), try call.reference(1))
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let (token, keyWord, keyReference) = try key(frame)
            let new = try new(frame)
            for step in place.begin { try step(frame) }
            let dictionary = uniqueDictionary(try place.address(frame))
            if let new {
                if value.isWord {
                    dictionary.set(token, keyWord, keyReference, unsafeDowncast(new, to: WordBox.self).word, nil)
                } else {
                    dictionary.set(
                        token, keyWord, keyReference, 0,
                        value.isOptional ? unsafeDowncast(new, to: SomeBox.self).value : new)
                }
            } else {
                dictionary.remove(token)
            }
            for step in place.end { try step(frame) }
            return 0
        })
    }

    private static func lookUpDefault(_ call: InlineCall) throws -> Code {
        let (dictionary, value) = (try call.receiverCode().reference, call.receiverType.argument(1))
        let key = try key(call, 0, call.receiverType.argument(0))
        func find(_ frame: Frame) throws -> (DictionaryBox, Int?) {
            let found = unsafeDowncast(try dictionary(frame).unsafelyUnwrapped, to: DictionaryBox.self)
            let (token, _, _) = try key(frame)
            return (found, found.places[token])
        }
        if value.isWord {
            let fallback = try closureWord(call, 1)
            return Code(word: { frame in
                let (box, place) = try find(frame)
                return try place.map { box.valueWords[$0] } ?? fallback(frame)
            })
        }
        let fallback = try closureReference(call, 1)
        return Code(reference: { frame in
            let (box, place) = try find(frame)
            if let place { return box.valueReferences[place] }
            return try fallback(frame)
        })
    }

    private static func assignDefault(_ call: InlineCall) throws -> Code {
        let place = try call.receiverPlace()
        let (key, new) = (try key(call, 0, call.receiverType.argument(0)), try call.code(2))
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let (token, keyWord, keyReference) = try key(frame)
            let (word, reference) = (new.isWord ? try new.word(frame) : 0, new.isWord ? nil : try new.reference(frame))
            for step in place.begin { try step(frame) }
            uniqueDictionary(try place.address(frame)).set(token, keyWord, keyReference, word, reference)
            for step in place.end { try step(frame) }
            return 0
        })
    }
}
