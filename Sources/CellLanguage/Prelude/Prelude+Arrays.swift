extension Prelude {
    static func addArrays(to library: CellLibraryIndex) {
        library.extension("extension Array") { type in
            type.inline("init()") { call in
                let isWord = call.type.argument(0).isWord
                return Code(reference: { _ -> Reference? in isWord ? WordArray([]) as Reference : ReferenceArray([]) })
            }
            type.inline("init(repeating value: Element, count: Int)") { try repeating($0) }
            type.inline("init<S: Sequence>(_ elements: S) where S.Element == Element") { call in
                let collect = try call.program.streams.collector(call.type(0), at: call.site)
                let code = try call.code(0)
                return Code(reference: { frame in
                    try collect(code.isWord ? try code.word(frame) : 0, code.isWord ? nil : try code.reference(frame))
                })
            }
            type.inline("var count: Int { get }") { try measured($0) { $0 } }
            type.inline("var isEmpty: Bool { get }") { try measured($0) { $0 == 0 ? 1 : 0 } }
            type.inline("var startIndex: Int { get }") { try $0.constant(0) }
            type.inline("var endIndex: Int { get }") { try measured($0) { $0 } }
            type.inline("var capacity: Int { get }") { try measured($0) { $0 } }
            type.inline("mutating func reserveCapacity(_ n: Int)") { call in Code(word: voidStep(try call.code(0).step))
            }
            type.inline("var first: Element? { get }") { try end($0, isFirst: true) }
            type.inline("var last: Element? { get }") { try end($0, isFirst: false) }
            type.inline("mutating func append(_ element: Element)") { try append($0) }
            type.inline("mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element") {
                try appendAll($0)
            }
            type.inline("static func += <S: Sequence>(left: inout [Element], right: S) where S.Element == Element") {
                call in
                let collect = try call.program.streams.collector(call.type(1), at: call.site)
                return try appending(
                    call, try call.place(0), call.program.types[.array(call.generic("Element").type)], try call.code(1),
                    collect)
            }
            type.inline(
                "static func + <S: Sequence>(left: [Element], right: S) -> [Element] where S.Element == Element"
            ) { call in
                let (left, right) = (try call.reference(0), try call.code(1))
                let collect = try call.program.streams.collector(call.type(1), at: call.site)
                let isWord = call.generic("Element").isWord
                return Code(reference: { frame in
                    let first = try left(frame).unsafelyUnwrapped
                    let second = try collect(
                        right.isWord ? try right.word(frame) : 0, right.isWord ? nil : try right.reference(frame))
                    return joined(first, second, isWord: isWord)
                })
            }
            type.inline("mutating func insert(_ element: Element, at index: Int)") { try insert($0) }
            type.inline(
                "mutating func insert<S: Sequence>(contentsOf elements: S, at index: Int) where S.Element == Element"
            ) { try insertAll($0) }
            addRemovals(to: type)
            type.inline(
                "subscript(index: Int) -> Element { get set }", get: { try element($0) }, set: { try setElement($0) })
            type.inline("mutating func swapAt(_ i: Int, _ j: Int)") { try swapAt($0) }
            type.inline("mutating func reverse()") { call in
                let place = try call.receiverPlace()
                if call.receiverType.argument(0).isWord {
                    return Code(word: around(place) { Arrays.uniqueWords($0).elements.reverse() })
                }
                return Code(word: around(place) { Arrays.uniqueReferences($0).elements.reverse() })
            }
            type.inline("var indices: Range<Int> { get }") { call in
                let (array, layout) = (try call.receiverCode().reference, call.type.layout)
                return Code(reference: { frame in
                    let record = Record.make(layout)
                    record.cells[0] = 0
                    record.cells[1] = Arrays.count(try array(frame).unsafelyUnwrapped)
                    return record
                })
            }
        }
        addSorting(to: library)
        library.extension("extension ArraySlice") { type in
            type.inline("var count: Int { get }") { call in
                let slice = try call.receiverCode().reference
                return Code(word: {
                    Arrays.count(
                        Held(unsafeDowncast(try slice($0).unsafelyUnwrapped, to: Record.self)).reference(0).pointee
                            .unsafelyUnwrapped)
                })
            }
            type.inline("var endIndex: Int { get }") { call in
                let slice = try call.receiverCode().reference
                return Code(word: { frame in
                    let cells = Held(unsafeDowncast(try slice(frame).unsafelyUnwrapped, to: Record.self))
                    return Arrays.count(cells.reference(0).pointee.unsafelyUnwrapped) + cells[1]
                })
            }
        }
    }

    static func voidStep(_ step: @escaping Step) -> WordCode {
        { frame in
            try step(frame)
            return 0
        }
    }

    private static func joined(_ first: Reference, _ second: Reference, isWord: Bool) -> Reference {
        if isWord {
            return WordArray(
                unsafeDowncast(first, to: WordArray.self).elements + unsafeDowncast(second, to: WordArray.self).elements
            )
        }
        return ReferenceArray(
            unsafeDowncast(first, to: ReferenceArray.self).elements
                + unsafeDowncast(second, to: ReferenceArray.self).elements)
    }

    private static func repeating(_ call: InlineCall) throws -> Code {
        let (value, count, machine, site) = (try call.code(0), try call.word(1), call.machine, call.site)
        func checked(_ frame: Frame) throws -> Int {
            let count = try count(frame)
            if count < 0 { throw RuntimeFailure(RunMessage.negativeCount(count, "the count"), site: site) }
            do { try machine.price(count, times: 8) } catch {
                throw call.program.translated(error, isThrowing: false, site)
            }
            return count
        }
        switch value.run {
        case .word(let word):
            return Code(reference: { frame in
                let value = try word(frame)
                return WordArray([Int](repeating: value, count: try checked(frame)))
            })
        case .reference(let reference):
            return Code(reference: { frame in
                let value = try reference(frame)
                return ReferenceArray([Reference?](repeating: value, count: try checked(frame)))
            })
        }
    }

    private static func measured(_ call: InlineCall, _ result: @escaping (Int) -> Int) throws -> Code {
        guard let receiver = call.receiver else { return .nothing }
        let isWord = call.receiverType.argument(0).isWord
        func count(_ object: AnyObject) -> Int {
            isWord
                ? unsafeDowncast(object, to: WordArray.self).elements.count
                : unsafeDowncast(object, to: ReferenceArray.self).elements.count
        }
        if let borrow = try call.compiler.borrowed(receiver) {
            return Code(word: { try borrow($0)._withUnsafeGuaranteedRef { result(count($0)) } })
        }
        let array = try call.receiverCode().reference
        return Code(word: { result(count(try array($0).unsafelyUnwrapped)) })
    }

    /// An element as an optional holds it.
    static func boxed(_ element: CellType) -> (Int, Reference?) -> Reference? {
        if element.isWord { return { word, _ in WordBox(word) } }
        if element.isOptional { return { SomeBox($1) } }
        return { $1 }
    }

    private static func end(_ call: InlineCall, isFirst: Bool) throws -> Code {
        let element = call.receiverType.argument(0)
        let (array, box) = (try call.receiverCode().reference, boxed(element))
        if element.isWord {
            return Code(reference: { frame in
                let elements = unsafeDowncast(try array(frame).unsafelyUnwrapped, to: WordArray.self).elements
                return (isFirst ? elements.first : elements.last).flatMap { box($0, nil) }
            })
        }
        return Code(reference: { frame in
            let elements = unsafeDowncast(try array(frame).unsafelyUnwrapped, to: ReferenceArray.self).elements
            return elements.isEmpty ? nil : box(0, elements[isFirst ? 0 : elements.count - 1])
        })
    }

    private static func append(_ call: InlineCall) throws -> Code {
        let place = try call.receiverPlace()
        let (prepare, begin, address, finish) = (place.prepare, place.begin, place.address, place.end)
        let machine = call.machine
        let isPlain = prepare.isEmpty && begin.isEmpty && finish.isEmpty
        switch try call.code(0).run {
        case .word(let word):
            return Code(word: { frame in
                if !isPlain { for step in prepare { try step(frame) } }
                let value = try word(frame)
                if !isPlain { for step in begin { try step(frame) } }
                let array = Arrays.uniqueWords(try address(frame))
                if array.elements.count & 0xfffff == 0xfffff { try machine.reserve(bytes: array.elements.count * 16) }
                array.elements.append(value)
                if !isPlain { for step in finish { try step(frame) } }
                return 0
            })
        case .reference(let reference):
            return Code(word: { frame in
                if !isPlain { for step in prepare { try step(frame) } }
                let value = try reference(frame)
                if !isPlain { for step in begin { try step(frame) } }
                let array = Arrays.uniqueReferences(try address(frame))
                if array.elements.count & 0xfffff == 0xfffff { try machine.reserve(bytes: array.elements.count * 16) }
                array.elements.append(value)
                if !isPlain { for step in finish { try step(frame) } }
                return 0
            })
        }
    }

    private static func appendAll(_ call: InlineCall) throws -> Code {
        let collect = try call.program.streams.collector(call.type(0), at: call.site)
        return try appending(call, try call.receiverPlace(), call.receiverType, try call.code(0), collect)
    }

    private static func appending(
        _ call: InlineCall, _ place: PlaceCode, _ type: CellType, _ code: Code,
        _ collect: @escaping (Int, Reference?) throws -> Reference
    ) throws -> Code {
        let isWord = type.argument(0).isWord
        let (machine, site) = (call.machine, call.site)
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let more = try collect(
                code.isWord ? try code.word(frame) : 0, code.isWord ? nil : try code.reference(frame))
            for step in place.begin { try step(frame) }
            let slot = try place.address(frame)
            if isWord {
                try Arrays.append(words: more, to: slot, machine, at: site)
            } else {
                try Arrays.append(references: more, to: slot, machine, at: site)
            }
            for step in place.end { try step(frame) }
            return 0
        })
    }

    private static func insert(_ call: InlineCall) throws -> Code {
        let place = try call.receiverPlace()
        let (code, index, site) = (try call.code(0), try call.word(1), call.site)
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let word = code.isWord ? try code.word(frame) : 0
            let reference = code.isWord ? nil : try code.reference(frame)
            let index = try index(frame)
            for step in place.begin { try step(frame) }
            let slot = try place.address(frame)
            let count = Arrays.count(slot.reference(0).pointee.unsafelyUnwrapped)
            guard index >= 0, index <= count else {
                throw RuntimeFailure(RunMessage.index(index, count: count), site: site)
            }
            if code.isWord {
                Arrays.uniqueWords(slot).elements.insert(word, at: index)
            } else {
                Arrays.uniqueReferences(slot).elements.insert(reference, at: index)
            }
            for step in place.end { try step(frame) }
            return 0
        })
    }

    private static func insertAll(_ call: InlineCall) throws -> Code {
        let collect = try call.program.streams.collector(call.type(0), at: call.site)
        let place = try call.receiverPlace()
        let isWord = call.receiverType.argument(0).isWord
        let (code, index, site) = (try call.code(0), try call.word(1), call.site)
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let more = try collect(
                code.isWord ? try code.word(frame) : 0, code.isWord ? nil : try code.reference(frame))
            let index = try index(frame)
            for step in place.begin { try step(frame) }
            let slot = try place.address(frame)
            let count = Arrays.count(slot.reference(0).pointee.unsafelyUnwrapped)
            guard index >= 0, index <= count else {
                throw RuntimeFailure(RunMessage.index(index, count: count), site: site)
            }
            if isWord {
                Arrays.uniqueWords(slot).elements.insert(
                    contentsOf: unsafeDowncast(more, to: WordArray.self).elements, at: index)
            } else {
                Arrays.uniqueReferences(slot).elements.insert(
                    contentsOf: unsafeDowncast(more, to: ReferenceArray.self).elements, at: index)
            }
            for step in place.end { try step(frame) }
            return 0
        })
    }

    private static func element(_ call: InlineCall) throws -> Code {
        guard let receiver = call.receiver else { return .nothing }
        // Reached where the fast path of the compiler does not fit.
        let (array, index, site) = (try call.compiler.reference(receiver), try call.word(0), call.site)
        if call.type.isWord {
            return Code(word: { frame in
                let elements = unsafeDowncast(try array(frame).unsafelyUnwrapped, to: WordArray.self).elements
                let index = try index(frame)
                guard elements.indices.contains(index) else {
                    throw RuntimeFailure(RunMessage.index(index, count: elements.count), site: site)
                }
                return elements[index]
            })
        }
        return Code(reference: { frame in
            let elements = unsafeDowncast(try array(frame).unsafelyUnwrapped, to: ReferenceArray.self).elements
            let index = try index(frame)
            guard elements.indices.contains(index) else {
                throw RuntimeFailure(RunMessage.index(index, count: elements.count), site: site)
            }
            return elements[index]
        })
    }

    private static func setElement(_ call: InlineCall) throws -> Code {
        let place = try call.receiverPlace()
        let (index, site) = (try call.word(0), call.site)
        let address = place.address
        let write: Step
        switch try call.code(1).run {
        case .word(let word):
            write = { frame in
                let (index, value) = (try index(frame), try word(frame))
                try Elements.wordAddress(try address(frame), index, site).pointee = value
            }
        case .reference(let reference):
            write = { frame in
                let (index, value) = (try index(frame), try reference(frame))
                try Elements.objectAddress(try address(frame), index, site).reference(0).pointee = value
            }
        }
        let steps = place.prepare + place.begin + [write] + place.end
        return Code(word: { frame in
            for step in steps { try step(frame) }
            return 0
        })
    }
}
