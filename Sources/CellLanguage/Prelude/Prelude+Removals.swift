extension Prelude {
    static func addRemovals(to type: HostTypeDeclaration) {
        type.inline("@discardableResult mutating func remove(at index: Int) -> Element") { call in
            let (index, site) = (try call.word(0), call.site)
            return try removing(call, index) { index, count in
                guard index >= 0, index < count else {
                    throw RuntimeFailure(RunMessage.index(index, count: count), site: site)
                }
                return index
            }
        }
        type.inline("@discardableResult mutating func removeLast() -> Element") { call in
            let site = call.site
            return try removing(call, { _ in 0 }) { _, count in
                guard count > 0 else {
                    throw RuntimeFailure(RunMessage.emptied("last"), site: site)
                }
                return count - 1
            }
        }
        type.inline("@discardableResult mutating func removeFirst() -> Element") { call in
            let site = call.site
            return try removing(call, { _ in 0 }) { _, count in
                guard count > 0 else {
                    throw RuntimeFailure(RunMessage.emptied("first"), site: site)
                }
                return 0
            }
        }
        type.inline("@discardableResult mutating func popLast() -> Element?") { call in
            let place = try call.receiverPlace()
            let element = call.receiverType.argument(0)
            let box = boxed(element)
            return Code(reference: { frame in
                for step in place.prepare + place.begin { try step(frame) }
                let slot = try place.address(frame)
                let result: Reference?
                if element.isWord {
                    result = Arrays.uniqueWords(slot).elements.popLast().flatMap { box($0, nil) }
                } else {
                    result = Arrays.uniqueReferences(slot).elements.popLast().flatMap { box(0, $0) }
                }
                for step in place.end { try step(frame) }
                return result
            })
        }
        type.inline("mutating func removeAll(keepingCapacity keep: Bool = false)") { call in
            let place = try call.receiverPlace()
            if call.receiverType.argument(0).isWord {
                return Code(word: around(place) { $0.reference(0).pointee = WordArray([]) })
            }
            return Code(word: around(place) { $0.reference(0).pointee = ReferenceArray([]) })
        }
        type.inline("mutating func removeAll(where test: (Element) throws -> Bool) rethrows") { try removeWhere($0) }
        for (name, isFirst) in [("removeFirst", true), ("removeLast", false)] {
            type.inline("mutating func \(name)(_ k: Int)") { call in
                let (count, site, place) = (try call.word(0), call.site, try call.receiverPlace())
                let isWord = call.receiverType.argument(0).isWord
                return Code(word: { frame in
                    for step in place.prepare { try step(frame) }
                    let k = try count(frame)
                    for step in place.begin { try step(frame) }
                    let slot = try place.address(frame)
                    let size = Arrays.count(slot.reference(0).pointee.unsafelyUnwrapped)
                    guard k >= 0, k <= size else { throw RuntimeFailure(RunMessage.index(k, count: size), site: site) }
                    if isWord {
                        if isFirst {
                            Arrays.uniqueWords(slot).elements.removeFirst(k)
                        } else {
                            Arrays.uniqueWords(slot).elements.removeLast(k)
                        }
                    } else {
                        if isFirst {
                            Arrays.uniqueReferences(slot).elements.removeFirst(k)
                        } else {
                            Arrays.uniqueReferences(slot).elements.removeLast(k)
                        }
                    }
                    for step in place.end { try step(frame) }
                    return 0
                })
            }
        }
        for (kind, extra) in [("Range", 0), ("ClosedRange", 1)] {
            type.inline("mutating func removeSubrange(_ range: \(kind)<Int>)") { call in
                let (range, site, place) = (try call.reference(0), call.site, try call.receiverPlace())
                let isWord = call.receiverType.argument(0).isWord
                return Code(word: { frame in
                    for step in place.prepare { try step(frame) }
                    let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                    let (low, high) = (cells[0], cells[1] + extra)
                    for step in place.begin { try step(frame) }
                    let slot = try place.address(frame)
                    let size = Arrays.count(slot.reference(0).pointee.unsafelyUnwrapped)
                    guard low >= 0, high <= size else {
                        throw RuntimeFailure(RunMessage.index(high, count: size), site: site)
                    }
                    if isWord {
                        Arrays.uniqueWords(slot).elements.removeSubrange(low..<high)
                    } else {
                        Arrays.uniqueReferences(slot).elements.removeSubrange(low..<high)
                    }
                    for step in place.end { try step(frame) }
                    return 0
                })
            }
        }
    }

    private static func removing(
        _ call: InlineCall, _ index: @escaping WordCode, _ find: @escaping (Int, Int) throws -> Int
    ) throws -> Code {
        let place = try call.receiverPlace()
        func begin(_ frame: Frame) throws -> (Frame, Int) {
            for step in place.prepare { try step(frame) }
            let index = try index(frame)
            for step in place.begin { try step(frame) }
            let slot = try place.address(frame)
            return (slot, try find(index, Arrays.count(slot.reference(0).pointee.unsafelyUnwrapped)))
        }
        if call.type.isWord {
            return Code(word: { frame in
                let (slot, index) = try begin(frame)
                let result = Arrays.uniqueWords(slot).elements.remove(at: index)
                for step in place.end { try step(frame) }
                return result
            })
        }
        return Code(reference: { frame in
            let (slot, index) = try begin(frame)
            let result = Arrays.uniqueReferences(slot).elements.remove(at: index)
            for step in place.end { try step(frame) }
            return result
        })
    }

    private static func removeWhere(_ call: InlineCall) throws -> Code {
        let place = try call.receiverPlace()
        let element = call.receiverType.argument(0)
        let test = try Applier(call, 0)
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let apply = try test.open(frame)
            for step in place.begin { try step(frame) }
            let array = try place.address(frame).reference(0).pointee.unsafelyUnwrapped
            let elements = ArrayElements(array, isWord: element.isWord)
            var (words, references): ([Int], [Reference?]) = ([], [])
            for index in 0..<elements.count where try apply.word(elements.word(index), elements.reference(index)) == 0 {
                if element.isWord {
                    words.append(elements.word(index))
                } else {
                    references.append(elements.reference(index))
                }
            }
            try place.address(frame).reference(0).pointee =
                element.isWord ? WordArray(words) : ReferenceArray(references)
            for step in place.end { try step(frame) }
            return 0
        })
    }

    static func swapAt(_ call: InlineCall) throws -> Code {
        let place = try call.receiverPlace()
        let isWord = call.receiverType.argument(0).isWord
        let (first, second, site) = (try call.word(0), try call.word(1), call.site)
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let (i, j) = (try first(frame), try second(frame))
            for step in place.begin { try step(frame) }
            let slot = try place.address(frame)
            let count = Arrays.count(slot.reference(0).pointee.unsafelyUnwrapped)
            for index in [i, j] where index < 0 || index >= count {
                throw RuntimeFailure(RunMessage.index(index, count: count), site: site)
            }
            if isWord {
                Arrays.uniqueWords(slot).elements.swapAt(i, j)
            } else {
                Arrays.uniqueReferences(slot).elements.swapAt(i, j)
            }
            for step in place.end { try step(frame) }
            return 0
        })
    }
}
