extension Prelude {
    static func addSet(to type: HostTypeDeclaration) {
        type.inline("init()") { call in
            let isWord = call.type.argument(0).isWord
            return Code(reference: { _ in SetBox(keyIsWord: isWord) })
        }
        type.inline("init<S: Sequence>(_ elements: S) where S.Element == Element") { call in
            let collect = try call.program.streams.collector(call.type(0), at: call.site)
            let (code, element, program) = (try call.code(0), call.type.argument(0), call.program)
            return Code(reference: {
                try program.makeSet(
                    try collect(code.isWord ? try code.word($0) : 0, code.isWord ? nil : try code.reference($0)),
                    element)
            })
        }
        for (declaration, result) in [("count: Int", { $0 }), ("isEmpty: Bool", { $0 == 0 ? 1 : 0 })]
            as [(String, (Int) -> Int)]
        {
            type.inline("var \(declaration) { get }") { call in
                let set = try call.receiverCode().reference
                return Code(word: { result(unsafeDowncast(try set($0).unsafelyUnwrapped, to: SetBox.self).count) })
            }
        }
        type.inline("func __element(at rank: Int) -> Element") { call in
            let (set, rank) = (try call.receiverCode().reference, try call.word(0))
            func box(_ frame: Frame) throws -> SetBox {
                unsafeDowncast(try set(frame).unsafelyUnwrapped, to: SetBox.self)
            }
            if call.type.isWord { return Code(word: { try box($0).key(at: try rank($0)).word }) }
            return Code(reference: { try box($0).key(at: try rank($0)).reference })
        }
        type.inline("func contains(_ element: Element) -> Bool") { call in
            let (set, key) = (try call.receiverCode().reference, try key(call, 0, call.receiverType.argument(0)))
            return Code(word: { frame in
                let (token, _, _) = try key(frame)
                return unsafeDowncast(try set(frame).unsafelyUnwrapped, to: SetBox.self).contains(token).word
            })
        }
        type.inline(
            "@discardableResult mutating func insert(_ element: Element) -> (inserted: Bool, memberAfterInsert: Element)"
        ) { call in
            let (place, key) = (try call.receiverPlace(), try key(call, 0, call.receiverType.argument(0)))
            let (layout, isWord) = (call.type.layout, call.receiverType.argument(0).isWord)
            return Code(reference: { frame in
                for step in place.prepare { try step(frame) }
                let (token, word, reference) = try key(frame)
                for step in place.begin { try step(frame) }
                let inserted = uniqueSet(try place.address(frame)).insert(token, word, reference)
                for step in place.end { try step(frame) }
                let record = Record.make(layout)
                record.cells[0] = inserted.word
                if isWord { record.cells[1] = word } else { record.cells.reference(1).pointee = reference }
                return record
            })
        }
        type.inline("@discardableResult mutating func remove(_ element: Element) -> Element?") { call in
            let (place, key, box) = (
                try call.receiverPlace(), try key(call, 0, call.receiverType.argument(0)),
                boxed(call.receiverType.argument(0))
            )
            return Code(reference: { frame in
                for step in place.prepare { try step(frame) }
                let (token, word, reference) = try key(frame)
                for step in place.begin { try step(frame) }
                let removed = uniqueSet(try place.address(frame)).remove(token)
                for step in place.end { try step(frame) }
                return removed ? box(word, reference) : nil
            })
        }
        for (name, keeps) in [("union", nil), ("intersection", true), ("subtracting", false)] as [(String, Bool?)] {
            type.inline("func \(name)(_ other: Set<Element>) -> Set<Element>") { call in
                let (first, second, element, program) = (
                    try call.receiverCode().reference, try call.reference(0), call.type.argument(0), call.program
                )
                return Code(reference: { frame in
                    let one = unsafeDowncast(try first(frame).unsafelyUnwrapped, to: SetBox.self)
                    let two = unsafeDowncast(try second(frame).unsafelyUnwrapped, to: SetBox.self)
                    let result = SetBox(keyIsWord: element.isWord)
                    for box in keeps == nil ? [one, two] : [one] {
                        let stream = box.stream()
                        while try stream.advance() {
                            let token = try program.token(stream.word, stream.reference, element)
                            if keeps == nil || two.contains(token) == keeps {
                                result.insert(token, stream.word, stream.reference)
                            }
                        }
                    }
                    return result
                })
            }
        }
        for (name, test) in [
            ("isSubset(of", { a, b in a.places.keys.allSatisfy { b.contains($0) } }),
            ("isSuperset(of", { a, b in b.places.keys.allSatisfy { a.contains($0) } }),
            ("isDisjoint(with", { a, b in !a.places.keys.contains { b.contains($0) } }),
        ] as [(String, (SetBox, SetBox) -> Bool)] {
            type.inline("func \(name) other: Set<Element>) -> Bool") { call in
                let (first, second) = (try call.receiverCode().reference, try call.reference(0))
                return Code(word: { frame in
                    let one = unsafeDowncast(try first(frame).unsafelyUnwrapped, to: SetBox.self)
                    return test(one, unsafeDowncast(try second(frame).unsafelyUnwrapped, to: SetBox.self)).word
                })
            }
        }
    }
}
