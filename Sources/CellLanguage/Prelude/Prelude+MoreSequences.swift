extension Prelude {
    static func addMoreSequences(to library: CellLibraryIndex) {
        library.extension("extension Sequence where Element: Equatable") { type in
            type.inline("func contains(_ element: Element) -> Bool") { call in
                let (stream, value) = (try receiverStream(call), try call.code(0))
                let equal = try call.program.comparator("==", element(of: call))
                return Code(word: { frame in
                    let stream = try stream(frame)
                    let (word, reference) = (
                        value.isWord ? try value.word(frame) : 0, value.isWord ? nil : try value.reference(frame)
                    )
                    while try stream.advance() {
                        if try equal(stream.word, stream.reference, word, reference) { return 1 }
                    }
                    return 0
                })
            }
            for name in ["elementsEqual", "starts"] {
                let label = name == "starts" ? "with other" : "_ other"
                type.inline("func \(name)<S: Sequence>(\(label): S) -> Bool where S.Element == Element") { call in
                    let first = try receiverStream(call)
                    let (other, make) = (try call.code(0), try call.program.streams.make(call.type(0), at: call.site))
                    let equal = try call.program.comparator("==", element(of: call))
                    return Code(word: { frame in
                        let first = try first(frame)
                        let second = try make(
                            other.isWord ? try other.word(frame) : 0, other.isWord ? nil : try other.reference(frame))
                        while try second.advance() {
                            guard try first.advance(),
                                try equal(first.word, first.reference, second.word, second.reference)
                            else { return 0 }
                        }
                        return name == "starts" ? 1 : (try first.advance() ? 0 : 1)
                    })
                }
            }
        }
        library.extension("extension Sequence where Element: Comparable") { type in
            type.inline("func sorted() -> [Element]") { call in
                let (array, element) = (try receiverArray(call), element(of: call))
                let less = try call.program.comparator("<", element)
                return Code(reference: { try sorted(try array($0), element, less) })
            }
            for (name, op) in [("min", "<"), ("max", ">=")] {
                type.inline("func \(name)() -> Element?") { call in
                    let (stream, element) = (try receiverStream(call), element(of: call))
                    let (better, box) = (try call.program.comparator(op, element), boxed(element))
                    return Code(reference: { frame in
                        let stream = try stream(frame)
                        guard try stream.advance() else { return nil }
                        var (word, reference) = (stream.word, stream.reference)
                        while try stream.advance() {
                            if try better(stream.word, stream.reference, word, reference) {
                                (word, reference) = (stream.word, stream.reference)
                            }
                        }
                        return box(word, reference)
                    })
                }
            }
        }
        library.extension("extension Sequence") { type in
            type.inline("func sorted(by less: (Element, Element) throws -> Bool) rethrows -> [Element]") { call in
                let (array, element, body) = (try receiverArray(call), element(of: call), try Applier(call, 0))
                return Code(reference: { frame in
                    let array = try array(frame)
                    let body = try body.open(frame)
                    return try sorted(array, element) { try body.word($0, $1, $2, $3) != 0 }
                })
            }
            type.inline("func shuffled() -> [Element]") { call in
                let (array, element, machine) = (try receiverArray(call), element(of: call), call.machine)
                return Code(reference: { shuffled(try array($0), element, machine) })
            }
            type.inline("func suffix(_ count: Int) -> [Element]") {
                try limited($0) { count, size in max(0, size - count)..<size }
            }
            type.inline("func dropLast(_ count: Int = 1) -> [Element]") {
                try limited($0) { count, size in 0..<max(0, size - count) }
            }
            type.inline("func prefix(while test: (Element) throws -> Bool) rethrows -> [Element]") { call in
                let (stream, body, element) = (try receiverStream(call), try Applier(call, 0), element(of: call))
                return Code(reference: { frame in
                    let (stream, body) = (try stream(frame), try body.open(frame))
                    var result = Gatherer(element)
                    while try stream.advance(), try body.word(at: stream) != 0 { result.add(at: stream) }
                    return result.array()
                })
            }
        }
        library.extension("extension Collection") { addCollection(to: $0) }
        library.extension("extension Array") { addSearching(to: $0) }
        library.extension("extension BidirectionalCollection") { type in
            type.inline("var last: Element? { get }") { call in
                let (stream, box) = (try receiverStream(call), boxed(element(of: call)))
                return Code(reference: { frame in
                    let stream = try stream(frame)
                    var found: Reference?
                    while try stream.advance() { found = box(stream.word, stream.reference) }
                    return found
                })
            }
        }
        library.extension("extension Array where Element: Equatable") { type in
            for (name, isFirst) in [("firstIndex", true), ("lastIndex", false)] {
                type.inline("func \(name)(of element: Element) -> Int?") { call in
                    let (array, value, element) = (try receiverArray(call), try call.code(0), element(of: call))
                    let equal = try call.program.comparator("==", element)
                    return Code(reference: { frame in
                        let elements = ArrayElements(try array(frame), isWord: element.isWord)
                        let (word, reference) = (
                            value.isWord ? try value.word(frame) : 0, value.isWord ? nil : try value.reference(frame)
                        )
                        var found: Int?
                        for index in 0..<elements.count
                        where try equal(elements.word(index), elements.reference(index), word, reference) {
                            found = index
                            if isFirst { break }
                        }
                        return found.map { WordBox($0) }
                    })
                }
            }
        }
        library.extension("extension Sequence where Element: StringProtocol, Element: Sequence") { type in
            type.inline("func joined(separator: String = \"\") -> String") { call in
                let (stream, separator, machine) = (try receiverStream(call), try call.reference(0), call.machine)
                var isSubstring = false
                if case .substring = Prelude.element(of: call).shape { isSubstring = true }
                let partsAreSubstrings = isSubstring
                return Code(reference: { frame in
                    let stream = try stream(frame)
                    var parts: [String] = []
                    while try stream.advance() {
                        let part = stream.reference.unsafelyUnwrapped
                        parts.append(
                            partsAreSubstrings
                                ? String(unsafeDowncast(part, to: SubstringBox.self).value)
                                : unsafeDowncast(part, to: StringBox.self).value)
                    }
                    let between = unsafeDowncast(try separator(frame).unsafelyUnwrapped, to: StringBox.self).value
                    try machine.price(parts.reduce(0) { $0 + $1.utf8.count + between.utf8.count }, times: 1)
                    return StringBox(parts.joined(separator: between))
                })
            }
        }
    }

    private static func addCollection(to type: HostTypeDeclaration) {
        type.inline("var count: Int { get }") { call in
            let stream = try receiverStream(call)
            return Code(word: { frame in
                let stream = try stream(frame)
                var count = 0
                while try stream.advance() { count += 1 }
                return count
            })
        }
        type.inline("var isEmpty: Bool { get }") { call in
            let stream = try receiverStream(call)
            return Code(word: { try stream($0).advance() ? 0 : 1 })
        }
        type.inline("var first: Element? { get }") { call in
            let (stream, box) = (try receiverStream(call), boxed(element(of: call)))
            return Code(reference: { frame in
                let stream = try stream(frame)
                return try stream.advance() ? box(stream.word, stream.reference) : nil
            })
        }
        type.inline("func randomElement() -> Element?") { call in
            let (array, element, machine) = (try receiverArray(call), element(of: call), call.machine)
            let box = boxed(element)
            return Code(reference: { frame in
                let elements = ArrayElements(try array(frame), isWord: element.isWord)
                if elements.count == 0 { return nil }
                let index = Int(machine.random(below: UInt64(elements.count)))
                return box(elements.word(index), elements.reference(index))
            })
        }
    }

    private static func addSearching(to type: HostTypeDeclaration) {
        for (name, isFirst) in [("firstIndex", true), ("lastIndex", false)] {
            type.inline("func \(name)(where test: (Element) throws -> Bool) rethrows -> Int?") { call in
                let (array, body, element) = (try receiverArray(call), try Applier(call, 0), element(of: call))
                return Code(reference: { frame in
                    let elements = ArrayElements(try array(frame), isWord: element.isWord)
                    let body = try body.open(frame)
                    let order = isFirst ? Array(0..<elements.count) : Array((0..<elements.count).reversed())
                    for index in order where try body.word(elements.word(index), elements.reference(index)) != 0 {
                        return WordBox(index)
                    }
                    return nil
                })
            }
        }
    }

    private static func limited(_ call: InlineCall, _ range: @escaping (Int, Int) -> Range<Int>) throws -> Code {
        let (array, count, element, site) = (try receiverArray(call), try call.word(0), element(of: call), call.site)
        return Code(reference: { frame in
            let source = try array(frame)
            let wanted = try count(frame)
            if wanted < 0 {
                throw RuntimeFailure(RunMessage.negativeCount(wanted, "the number of elements"), site: site)
            }
            if element.isWord {
                let elements = unsafeDowncast(source, to: WordArray.self).elements
                return WordArray(Array(elements[range(wanted, elements.count)]))
            }
            let elements = unsafeDowncast(source, to: ReferenceArray.self).elements
            return ReferenceArray(Array(elements[range(wanted, elements.count)]))
        })
    }

    static func shuffled(_ array: Reference, _ element: CellType, _ machine: Machine) -> Reference {
        let elements = ArrayElements(array, isWord: element.isWord)
        var order = Array(0..<elements.count)
        // Fisher and Yates, in Durstenfeld's form (1964).
        for index in order.indices.dropLast() {
            order.swapAt(index, index + Int(machine.random(below: UInt64(order.count - index))))
        }
        var result = Gatherer(element)
        for index in order { result.add(elements.word(index), elements.reference(index)) }
        return result.array()
    }

    /// Merge sort: keeps equals in order, as Swift's sort does.
    static func sorted(_ array: Reference, _ element: CellType, _ less: Comparator) throws -> Reference {
        if element.isWord {
            let words = try unsafeDowncast(array, to: WordArray.self).elements.sorted { try less($0, nil, $1, nil) }
            return WordArray(words)
        }
        return ReferenceArray(
            try unsafeDowncast(array, to: ReferenceArray.self).elements.sorted { try less(0, $0, 0, $1) })
    }

    static func addSorting(to library: CellLibraryIndex) {
        library.extension("extension Array") { type in
            type.inline("mutating func sort(by less: (Element, Element) throws -> Bool) rethrows") { call in
                let (place, element, body) = (
                    try call.receiverPlace(), call.receiverType.argument(0), try Applier(call, 0)
                )
                return Code(word: { frame in
                    for step in place.prepare { try step(frame) }
                    let body = try body.open(frame)
                    for step in place.begin { try step(frame) }
                    let array = try place.address(frame).reference(0).pointee.unsafelyUnwrapped
                    let result = try sorted(array, element) { try body.word($0, $1, $2, $3) != 0 }
                    try place.address(frame).reference(0).pointee = result
                    for step in place.end { try step(frame) }
                    return 0
                })
            }
            type.inline("mutating func shuffle()") { call in
                let (place, element, machine) = (try call.receiverPlace(), call.receiverType.argument(0), call.machine)
                return Code(
                    word: around(place) {
                        $0.reference(0).pointee = shuffled($0.reference(0).pointee.unsafelyUnwrapped, element, machine)
                    })
            }
        }
        library.extension("extension Array where Element: Comparable") { type in
            type.inline("mutating func sort()") { call in
                let (place, element) = (try call.receiverPlace(), call.receiverType.argument(0))
                let less = try call.program.comparator("<", element)
                return Code(
                    word: around(place) {
                        $0.reference(0).pointee = try sorted($0.reference(0).pointee.unsafelyUnwrapped, element, less)
                    })
            }
        }
    }
}
