/// What the written members are made of: names that begin with `__`, which a learner has no reason to write.
extension Prelude {
    static func addPrimitives(to library: CellLibraryIndex) {
        library.extension("extension Array") { type in
            type.inline("func __slice(_ low: Int, _ high: Int) -> ArraySlice<Element>") { try slice($0) }
            type.inline("mutating func __replace(_ low: Int, _ high: Int, _ elements: [Element])") { try replace($0) }
        }
        library.extension("extension ArraySlice") { type in
            type.inline("init(__elements: [Element], __from: Int)") { call in
                try call.compiler.record(call.type.layout, call.arguments)
            }
        }
        for name in ["Range", "ClosedRange"] {
            library.extension("extension \(name)") { type in
                type.inline("init(__bounds low: Bound, _ high: Bound)") { call in
                    try call.compiler.record(call.type.layout, call.arguments)
                }
                type.inline("init(uncheckedBounds bounds: (lower: Bound, upper: Bound))") { call in
                    try call.code(0)
                }
            }
        }
        library.inline("func __checkIndex(_ index: Int, _ low: Int, _ high: Int)") { try checkIndex($0) }
        library.inline("func __checkBounds(_ low: Int, _ high: Int, _ start: Int, _ end: Int)") { call in
            let words = try (0..<4).map { try call.word($0) }
            let site = call.site
            return Code(word: { frame in
                let (low, high) = (try words[0](frame), try words[1](frame))
                let (start, end) = (try words[2](frame), try words[3](frame))
                guard low >= start, high <= end, low <= high else {
                    throw RuntimeFailure(RunMessage.bounds(low, high, start, end), site: site)
                }
                return 0
            })
        }
        library.inline("func __objectAddress(of object: AnyObject) -> Int") { call in
            let object = try call.reference(0)
            return Code(word: { frame in
                let value = unsafeDowncast(try object(frame).unsafelyUnwrapped, to: ExistentialBox.self).value
                return Int(bitPattern: ObjectIdentifier(value.unsafelyUnwrapped))
            })
        }
        library.inline("func __typeAddress(of type: Any.Type) -> Int") { call in
            let type = try call.reference(0)
            return Code(word: { frame in
                let box = unsafeDowncast(try type(frame).unsafelyUnwrapped, to: TypeBox.self)
                return Int(bitPattern: ObjectIdentifier(box.type))
            })
        }
        addIterators(to: library)
        addTextPrimitives(to: library)
    }

    private static func checkIndex(_ call: InlineCall) throws -> Code {
        let (index, low, high, site) = (try call.word(0), try call.word(1), try call.word(2), call.site)
        return Code(word: { frame in
            let (index, low, high) = (try index(frame), try low(frame), try high(frame))
            guard index >= low, index < high else {
                throw RuntimeFailure(RunMessage.indexOutside(index, low, high), site: site)
            }
            return 0
        })
    }

    private static func slice(_ call: InlineCall) throws -> Code {
        let isWord = call.receiverType.argument(0).isWord
        let (array, low, high) = (try call.receiverCode().reference, try call.word(0), try call.word(1))
        let (layout, site) = (call.type.layout, call.site)
        return Code(reference: { frame in
            let source = try array(frame).unsafelyUnwrapped
            let (low, high) = (try low(frame), try high(frame))
            let count = Arrays.count(source)
            guard low >= 0, high <= count, low <= high else {
                throw RuntimeFailure(RunMessage.bounds(low, high, 0, count), site: site)
            }
            let record = Record.make(layout)
            record.cells.reference(0).pointee =
                isWord
                ? WordArray(Array(unsafeDowncast(source, to: WordArray.self).elements[low..<high]))
                : ReferenceArray(Array(unsafeDowncast(source, to: ReferenceArray.self).elements[low..<high]))
            record.cells[1] = low
            return record
        })
    }

    private static func replace(_ call: InlineCall) throws -> Code {
        let place = try call.receiverPlace()
        let isWord = call.receiverType.argument(0).isWord
        let (low, high, more, site) = (try call.word(0), try call.word(1), try call.reference(2), call.site)
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let (low, high) = (try low(frame), try high(frame))
            let elements = try more(frame).unsafelyUnwrapped
            for step in place.begin { try step(frame) }
            let slot = try place.address(frame)
            let count = Arrays.count(slot.reference(0).pointee.unsafelyUnwrapped)
            guard low >= 0, high <= count, low <= high else {
                throw RuntimeFailure(RunMessage.bounds(low, high, 0, count), site: site)
            }
            if isWord {
                let new = unsafeDowncast(elements, to: WordArray.self).elements
                Arrays.uniqueWords(slot).elements.replaceSubrange(low..<high, with: new)
            } else {
                let new = unsafeDowncast(elements, to: ReferenceArray.self).elements
                Arrays.uniqueReferences(slot).elements.replaceSubrange(low..<high, with: new)
            }
            for step in place.end { try step(frame) }
            return 0
        })
    }

    // MARK: Iterators

    private static func addIterators(to library: CellLibraryIndex) {
        library.extension("extension AnyIterator") { type in
            type.inline("init(_ body: @escaping () -> Element?)") { call in
                let (closure, element) = (try call.reference(0), call.type.argument(0))
                let (machine, state) = (call.machine, call.state)
                return Code(reference: { frame in
                    let body = unsafeDowncast(try closure(frame).unsafelyUnwrapped, to: Closure.self)
                    return StreamBox(
                        CodeStream { stream in
                            let callee = state.pointee.top
                            Machine.unpack(body, callee)
                            let found = try Machine.enterReference(body.code, callee, state, machine, .host)
                            guard let found else { return false }
                            (stream.word, stream.reference) = opened(found, element)
                            return true
                        })
                })
            }
            type.inline("init<I: IteratorProtocol>(_ base: I) where I.Element == Element") { call in
                let make = try call.program.streams.iterating(call.type(0), at: call.site)
                let code = try call.code(0)
                return Code(reference: { frame in
                    StreamBox(
                        try make(code.isWord ? try code.word(frame) : 0, code.isWord ? nil : try code.reference(frame)))
                })
            }
        }
    }

    // MARK: Text

    private static func addTextPrimitives(to library: CellLibraryIndex) {
        let units: [(String, (String) -> [Int])] = [
            ("__utf8: [UInt8]", { $0.utf8.map(Int.init) }), ("__utf16: [UInt16]", { $0.utf16.map(Int.init) }),
            ("__scalars: [UInt32]", { $0.unicodeScalars.map { Int($0.value) } }),
        ]
        for name in ["String", "Substring"] {
            library.extension("extension \(name)") { type in
                for (declaration, list) in units {
                    type.inline("var \(declaration) { get }") { call in
                        let text = try receiverText(call)
                        return Code(reference: { WordArray(list(try text($0))) })
                    }
                }
                type.inline("func __compare(_ other: String, _ options: Int) -> Int") { call in
                    let (text, other, options) = (try receiverText(call), try textCode(call, 0), try call.word(1))
                    return Code(word: { frame in
                        let options = String.CompareOptions(rawValue: UInt(bitPattern: try options(frame)))
                        return try text(frame).compare(try other(frame), options: options).rawValue
                    })
                }
            }
        }
        library.extension("extension Substring") { type in
            type.inline("var base: String { get }") { call in
                let part = try call.receiverCode().reference
                return Code(reference: {
                    StringBox(unsafeDowncast(try part($0).unsafelyUnwrapped, to: SubstringBox.self).value.base)
                })
            }
        }
        library.extension("extension String") { type in
            type.inline("init(__utf8 units: [UInt8])") { call in
                let units = try call.reference(0)
                return Code(reference: { frame in
                    let words = unsafeDowncast(try units(frame).unsafelyUnwrapped, to: WordArray.self).elements
                    return StringBox(String(decoding: words.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self))
                })
            }
            type.inline("init(__scalar value: UInt32)") { call in
                let value = try call.word(0)
                return Code(reference: { frame in
                    let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: try value(frame))) ?? "\u{FFFD}"
                    return StringBox(String(Character(scalar)))
                })
            }
            type.inline("init<T>(reflecting value: T)") { call in
                var value = call.arguments[0]
                if case .convert(.existential, let inner) = value.kind { value = inner }
                let (code, type) = (try call.compiler.expression(value), call.compiler.cellType(value.type))
                let text = Prelude.text(code, type, call.program, true)
                return Code(reference: { StringBox(try text($0)) })
            }
        }
    }
}
