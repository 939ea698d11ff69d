extension Prelude {
    /// A stream over the receiver.
    static func receiverStream(_ call: InlineCall) throws -> (Frame) throws -> Stream {
        let make = try call.program.streams.make(call.receiverType, at: call.site)
        switch try call.receiverCode().run {
        case .word(let word): return { try make(try word($0), nil) }
        case .reference(let reference): return { try make(0, try reference($0)) }
        }
    }

    static func receiverArray(_ call: InlineCall) throws -> (Frame) throws -> Reference {
        let collect = try call.program.streams.collector(call.receiverType, at: call.site)
        switch try call.receiverCode().run {
        case .word(let word): return { try collect(try word($0), nil) }
        case .reference(let reference): return { try collect(0, try reference($0)) }
        }
    }

    static func element(of call: InlineCall) -> CellType { call.program.elementType(of: call.receiverType) }

    static func addSequences(to library: CellLibraryIndex) {
        // What other replaceable collections give of their own kind.
        for name in ["Array", "ArraySlice"] {
            library.extension("extension \(name)") { type in
                type.inline("func filter(_ test: (Element) throws -> Bool) rethrows -> [Element]") { try filter($0) }
            }
        }
        library.extension("extension Sequence") { type in
            type.inline("func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]") { try map($0) }
            type.inline("func filter(_ test: (Element) throws -> Bool) rethrows -> [Element]") { try filter($0) }
            type.inline("func forEach(_ body: (Element) throws -> Void) rethrows") { call in
                let (stream, body) = (try receiverStream(call), try Applier(call, 0))
                return Code(word: { frame in
                    let (stream, body) = (try stream(frame), try body.open(frame))
                    while try stream.advance() { _ = try body.word(at: stream) }
                    return 0
                })
            }
            type.inline("func reduce<R>(_ initial: R, _ combine: (R, Element) throws -> R) rethrows -> R") {
                try reduce($0)
            }
            type.inline("func reduce<R>(into initial: R, _ update: (inout R, Element) throws -> Void) rethrows -> R") {
                try reduceInto($0)
            }
            type.inline("func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]") { call in
                let (stream, body, element) = (try receiverStream(call), try Applier(call, 0), call.type.argument(0))
                return Code(reference: { frame in
                    let (stream, body) = (try stream(frame), try body.open(frame))
                    var result = Gatherer(element)
                    while try stream.advance() {
                        guard let found = try body.reference(at: stream) else { continue }
                        if element.isWord {
                            result.add(unsafeDowncast(found, to: WordBox.self).word, nil)
                        } else {
                            result.add(0, element.isOptional ? unsafeDowncast(found, to: SomeBox.self).value : found)
                        }
                    }
                    return result.array()
                })
            }
            type.inline("func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element]") {
                call in
                let (stream, body, element) = (try receiverStream(call), try Applier(call, 0), call.type.argument(0))
                let inner = call.generic("S")
                let make = try call.program.streams.make(inner, at: call.site)
                return Code(reference: { frame in
                    let (stream, body) = (try stream(frame), try body.open(frame))
                    var result = Gatherer(element)
                    while try stream.advance() {
                        let part = try make(0, try body.reference(at: stream))
                        while try part.advance() { result.add(part.word, part.reference) }
                    }
                    return result.array()
                })
            }
            addTests(to: type)
            type.inline("func enumerated() -> EnumeratedSequence<Self>") { try wrapping($0) }
            type.inline("func reversed() -> [Element]") { call in
                let (array, element) = (try receiverArray(call), element(of: call))
                return Code(reference: { frame in
                    let elements = ArrayElements(try array(frame), isWord: element.isWord)
                    var result = Gatherer(element)
                    for index in (0..<elements.count).reversed() {
                        result.add(elements.word(index), elements.reference(index))
                    }
                    return result.array()
                })
            }
            type.inline("func makeIterator() -> IndexingIterator<Self>") { call in
                try call.compiler.iterator(over: try call.receiverCode(), call.receiverType, at: call.site)
            }
        }
        addIterators(to: library)
        library.inline("func zip<A: Sequence, B: Sequence>(_ first: A, _ second: B) -> Zip2Sequence<A, B>") { call in
            try call.compiler.record(call.type.layout, call.arguments)
        }
        for (label, name) in [("to", "StrideTo"), ("through", "StrideThrough")] {
            library.inline("func stride<T: Strideable>(from start: T, \(label) end: T, by step: T) -> \(name)<T>") {
                call in
                let codes = try (0..<3).map { try call.word($0) }
                let (layout, site) = (call.type.layout, call.site)
                return Code(reference: { frame in
                    let record = Record.make(layout)
                    for cell in 0..<3 { record.cells[cell] = try codes[cell](frame) }
                    if record.cells[2] == 0 || record.cells[2] == (-0.0).word {
                        throw RuntimeFailure(RunMessage.strideZero, site: site)
                    }
                    return record
                })
            }
        }
    }

    private static func addIterators(to library: CellLibraryIndex) {
        library.extension("extension AnyIterator") { type in
            type.inline("func makeIterator() -> AnyIterator<Element>") { try $0.receiverCode() }
            type.inline("mutating func next() -> Element?") { call in
                let (stream, element) = (try call.receiverCode().reference, call.type.argument(0))
                let box = boxed(element)
                return Code(reference: { frame in
                    let stream = unsafeDowncast(try stream(frame).unsafelyUnwrapped, to: StreamBox.self).stream
                    return try stream.advance() ? box(stream.word, stream.reference) : nil
                })
            }
        }
        library.extension("extension IndexingIterator") { type in
            type.inline("func makeIterator() -> IndexingIterator<Elements>") { try $0.receiverCode() }
            type.inline("mutating func next() -> Elements.Element?") { call in
                let (place, box) = (try call.receiverPlace(), boxed(call.type.argument(0)))
                return Code(reference: { frame in
                    for step in place.prepare { try step(frame) }
                    for step in place.begin { try step(frame) }
                    let slot = try place.address(frame)
                    let iterator = try slot.unique(IteratorBox.self) { try $0.copy() }
                    let found = try iterator.advance()
                    let next = found ? box(iterator.stream.word, iterator.stream.reference) : nil
                    for step in place.end { try step(frame) }
                    return next
                })
            }
        }
    }

    static func wrapping(_ call: InlineCall) throws -> Code {
        try call.compiler.record(call.type.layout, codes: [try call.receiverCode()])
    }

    private static func map(_ call: InlineCall) throws -> Code {
        let (stream, body, element) = (try receiverStream(call), try Applier(call, 0), call.type.argument(0))
        if element.isWord {
            return Code(reference: { frame in
                let (stream, body) = (try stream(frame), try body.open(frame))
                var result: [Int] = []
                while try stream.advance() { result.append(try body.word(at: stream)) }
                return WordArray(result)
            })
        }
        return Code(reference: { frame in
            let (stream, body) = (try stream(frame), try body.open(frame))
            var result: [Reference?] = []
            while try stream.advance() { result.append(try body.reference(at: stream)) }
            return ReferenceArray(result)
        })
    }

    private static func filter(_ call: InlineCall) throws -> Code {
        let (stream, body, element) = (try receiverStream(call), try Applier(call, 0), element(of: call))
        return Code(reference: { frame in
            let (stream, body) = (try stream(frame), try body.open(frame))
            var result = Gatherer(element)
            while try stream.advance() {
                if try body.word(at: stream) != 0 { result.add(at: stream) }
            }
            return result.array()
        })
    }

    private static func reduce(_ call: InlineCall) throws -> Code {
        let (stream, initial, body) = (try receiverStream(call), try call.code(0), try Applier(call, 1))
        switch initial.run {
        case .word(let initial):
            return Code(word: { frame in
                let stream = try stream(frame)
                var result = try initial(frame)
                let body = try body.open(frame)
                while try stream.advance() { result = try body.word(result, at: stream) }
                return result
            })
        case .reference(let initial):
            return Code(reference: { frame in
                let stream = try stream(frame)
                var result = try initial(frame)
                let body = try body.open(frame)
                while try stream.advance() {
                    let passed = result
                    result = nil
                    result = try body.reference(0, passed, stream.word, stream.reference)
                }
                return result
            })
        }
    }

    private static func reduceInto(_ call: InlineCall) throws -> Code {
        let (stream, initial, body) = (try receiverStream(call), try call.code(0), try Applier(call, 1))
        switch initial.run {
        case .word(let initial):
            return Code(word: { frame in
                let stream = try stream(frame)
                let box = WordBox(try initial(frame))
                let body = try body.open(frame)
                let address = Int(bitPattern: FunctionCompiler.address(of: box))
                while try stream.advance() { _ = try body.word(address, at: stream) }
                return box.word
            })
        case .reference(let initial):
            return Code(reference: { frame in
                let stream = try stream(frame)
                let box = SomeBox(try initial(frame))
                let body = try body.open(frame)
                let address = Int(bitPattern: FunctionCompiler.address(of: box))
                while try stream.advance() { _ = try body.word(address, at: stream) }
                return box.value
            })
        }
    }

    private static func addTests(to type: HostTypeDeclaration) {
        for (name, wanted, result) in [("contains(where", 1, 1), ("allSatisfy(_", 0, 0)] {
            type.inline("func \(name) test: (Element) throws -> Bool) rethrows -> Bool") { call in
                let (stream, body) = (try receiverStream(call), try Applier(call, 0))
                return Code(word: { frame in
                    let (stream, body) = (try stream(frame), try body.open(frame))
                    while try stream.advance() {
                        if try body.word(at: stream) == wanted { return result }
                    }
                    return 1 - result
                })
            }
        }
        type.inline("func first(where test: (Element) throws -> Bool) rethrows -> Element?") { call in
            let (stream, body, box) = (try receiverStream(call), try Applier(call, 0), boxed(element(of: call)))
            return Code(reference: { frame in
                let (stream, body) = (try stream(frame), try body.open(frame))
                while try stream.advance() {
                    if try body.word(at: stream) != 0 { return box(stream.word, stream.reference) }
                }
                return nil
            })
        }
        for (name, op) in [("min", "<"), ("max", ">")] {
            type.inline("func \(name)(by less: (Element, Element) throws -> Bool) rethrows -> Element?") { call in
                let (stream, body, box) = (try receiverStream(call), try Applier(call, 0), boxed(element(of: call)))
                return Code(reference: { frame in
                    let (stream, body) = (try stream(frame), try body.open(frame))
                    guard try stream.advance() else { return nil }
                    var (word, reference) = (stream.word, stream.reference)
                    while try stream.advance() {
                        let better =
                            op == "<"
                            ? try body.word(stream.word, stream.reference, word, reference)
                            : try body.word(word, reference, stream.word, stream.reference)
                        if better != 0 { (word, reference) = (stream.word, stream.reference) }
                    }
                    return box(word, reference)
                })
            }
        }
    }
}
