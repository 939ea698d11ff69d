/// How each type of sequence is gone through.
final class Streams {
    /// Of a sequence, as a word or a reference, and of the place that goes through it: a limit may be reached there.
    private typealias Make = (Int, Reference?, Site) throws -> Stream

    private unowned let program: Program
    private var known: [ObjectIdentifier: Make] = [:]

    init(program: Program) {
        self.program = program
    }

    func make(_ type: CellType, at site: Site) throws -> (Int, Reference?) throws -> Stream {
        let make = try make(type)
        return { try make($0, $1, site) }
    }

    private func make(_ type: CellType) throws -> Make {
        if let found = known[ObjectIdentifier(type)] { return found }
        let made = try build(type)
        known[ObjectIdentifier(type)] = made
        return made
    }

    private func build(_ type: CellType) throws -> Make {
        switch type.shape {
        case .array: return array(type.argument(0))
        case .string, .character:
            return { _, box, _ in CharacterStream(unsafeDowncast(box.unsafelyUnwrapped, to: StringBox.self).value[...])
            }
        case .substring:
            return { _, box, _ in CharacterStream(unsafeDowncast(box.unsafelyUnwrapped, to: SubstringBox.self).value) }
        case .dictionary: return dictionary(type)
        case .set: return { _, box, _ in unsafeDowncast(box.unsafelyUnwrapped, to: SetBox.self).stream() }
        case .opaque where [.anyIterator, .iterator].contains(type.type.builtin):
            return { _, box, _ in try unsafeDowncast(box.unsafelyUnwrapped, to: StreamBox.self).rest() }
        case .existential: return existential(type)
        case .structure: if let builtin = type.type.builtin { return try standard(builtin, type) }
        default: break
        }
        return try declared(type)
    }

    private func array(_ element: CellType) -> Make {
        element.isWord
            ? { _, box, _ in WordStream(unsafeDowncast(box.unsafelyUnwrapped, to: WordArray.self).elements) }
            : { _, box, _ in ReferenceStream(unsafeDowncast(box.unsafelyUnwrapped, to: ReferenceArray.self).elements) }
    }

    private func dictionary(_ type: CellType) -> Make {
        let layout = program.pairType(type).layout
        return { _, box, _ in unsafeDowncast(box.unsafelyUnwrapped, to: DictionaryBox.self).stream(layout) }
    }

    private func standard(_ builtin: Builtin, _ type: CellType) throws -> Make {
        switch builtin {
        case .range, .closedRange, .rangeFrom: return try counting(builtin, type.argument(0))
        case .slice, .pairs, .keys, .values:
            let inner = try make(type.layout.fields[0].type)
            return { _, box, site in
                try inner(0, Held(unsafeDowncast(box.unsafelyUnwrapped, to: Record.self)).reference(0).pointee, site)
            }
        case .strideTo, .strideThrough: return striding(type, isThrough: builtin == .strideThrough)
        case .zip: return try zipped(type)
        case .enumerated:
            let inner = try make(type.argument(0))
            let layout = program.elementType(of: type).layout
            let machine = program.machine
            return { _, box, site in
                let base = Held(unsafeDowncast(box.unsafelyUnwrapped, to: Record.self)).reference(0).pointee
                return PairStream(CountStream(0, through: nil, machine, site), try inner(0, base, site), layout)
            }
        case .reversed:
            let collect = try collector(type.argument(0))
            let isWord = program.elementType(of: type).isWord
            return { _, box, site in
                let base = try collect(
                    0, Held(unsafeDowncast(box.unsafelyUnwrapped, to: Record.self)).reference(0).pointee, site)
                if isWord { return WordStream(unsafeDowncast(base, to: WordArray.self).elements.reversed()) }
                return ReferenceStream(unsafeDowncast(base, to: ReferenceArray.self).elements.reversed())
            }
        default: throw RuntimeFailure(RunMessage.other("going through '\(type.name)' is not available in lessons"))
        }
    }

    private func zipped(_ type: CellType) throws -> Make {
        let (first, second) = (type.argument(0), type.argument(1))
        let (makeFirst, makeSecond) = (try make(first), try make(second))
        let layout = program.elementType(of: type).layout
        return { _, box, site in
            let cells = Held(unsafeDowncast(box.unsafelyUnwrapped, to: Record.self))
            let one =
                try first.isWord
                ? makeFirst(cells[0], nil, site) : makeFirst(0, cells.reference(0).pointee, site)
            let two =
                try second.isWord
                ? makeSecond(cells[1], nil, site) : makeSecond(0, cells.reference(1).pointee, site)
            return PairStream(one, two, layout)
        }
    }

    private func counting(_ builtin: Builtin, _ bound: CellType) throws -> Make {
        guard case .integer = bound.shape else { return try stepping(builtin, bound) }
        let machine = program.machine
        return { _, box, site in
            let cells = Held(unsafeDowncast(box.unsafelyUnwrapped, to: Record.self))
            switch builtin {
            case .closedRange: return CountStream(cells[0], through: cells[1], machine, site)
            case .rangeFrom: return CountStream(cells[0], through: nil, machine, site)
            default:
                if cells[0] == cells[1] { return WordStream([]) }
                return CountStream(cells[0], through: cells[1] - 1, machine, site)
            }
        }
    }

    /// Over a range of a cell's own `Strideable`, by its `advanced(by: 1)`.
    private func stepping(_ builtin: Builtin, _ bound: CellType) throws -> Make {
        let advanced = try program.bridge(named: "advanced", of: bound)
        let below = try program.comparator("<", bound)
        let machine = program.machine
        return { _, box, _ in
            let record = unsafeDowncast(box.unsafelyUnwrapped, to: Record.self)
            func limit(_ cell: Int) -> CellValue {
                bound.isWord
                    ? CellValue(word: record.cells[cell], holding: nil, as: bound)
                    : CellValue(holding: record.cells.reference(cell).pointee, as: bound)
            }
            var next: CellValue? = limit(0)
            let last = builtin == .rangeFrom ? nil : limit(1)
            return CodeStream { stream in
                guard let value = next else { return false }
                let isBefore = try last.map { try below(value.word, value.reference, $0.word, $0.reference) } ?? true
                if !isBefore, builtin == .range { return false }
                (stream.word, stream.reference) = (value.word, value.reference)
                next = isBefore ? try Self.call(advanced, on: value, bound, machine) : nil
                return true
            }
        }
    }

    private static func call(_ advanced: FunctionCode, on value: CellValue, _ type: CellType, _ machine: Machine) throws
        -> CellValue
    {
        let callee = machine.state.pointee.top
        if type.isWord { callee[0] = value.word } else { callee.reference(0).initialize(to: value.reference) }
        callee[1] = 1
        if type.isWord {
            return CellValue(
                word: try Machine.enterWord(advanced, callee, machine.state, machine, .host), holding: nil, as: type)
        }
        return CellValue(
            holding: try Machine.enterReference(advanced, callee, machine.state, machine, .host), as: type)
    }

    private func striding(_ type: CellType, isThrough: Bool) -> Make {
        let element = type.argument(0)
        let machine = program.machine
        if case .integer = element.shape {
            return { _, box, site in
                let cells = Held(unsafeDowncast(box.unsafelyUnwrapped, to: Record.self))
                return IntStrideStream(cells[0], cells[1], cells[2], isThrough: isThrough, machine, site)
            }
        }
        var rounds = false
        if case .float = element.shape { rounds = true }
        return { _, box, site in
            let cells = Held(unsafeDowncast(box.unsafelyUnwrapped, to: Record.self))
            return DoubleStrideStream(
                cells.double(0), cells.double(1), cells.double(2), isThrough: isThrough, rounds: rounds, machine,
                site)
        }
    }

    private func existential(_ type: CellType) -> Make {
        { [unowned self] _, box, site in
            let value = unsafeDowncast(box.unsafelyUnwrapped, to: ExistentialBox.self)
            return try make(value.type)(value.word, value.value, site)
        }
    }

    /// A sequence of the cell's own: its `makeIterator()` and then `next()`, or `next()` alone.
    private func declared(_ type: CellType) throws -> Make {
        let checker = program.checker
        let iteratorType = program.types[program.concrete(.associated(type.type, "Iterator"))]
        let isOwnIterator = iteratorType.type == type.type
        let isCollection =
            checker.conforms(type.type, to: Standard.collection)
            && !checker.members(named: "makeIterator", in: type.type, receiver: nil, isStatic: false, distance: 0)
                .contains { $0.function?.host == nil && $0.function?.isRequirement == false }
        if isCollection, stepsByOne(type) { return try indexed(type) }
        let makeIterator =
            isOwnIterator ? nil : try program.bridge(named: isCollection ? "__iterate" : "makeIterator", of: type)
        let givesStream: Bool
        if case .opaque = iteratorType.shape { givesStream = true } else { givesStream = isCollection }
        if givesStream, let makeIterator {
            return { [unowned self] word, value, _ in
                let callee = program.machine.state.pointee.top
                if type.isWord { callee[0] = word } else { callee.reference(0).initialize(to: value) }
                let box = try Machine.enterReference(
                    makeIterator, callee, program.machine.state, program.machine, .host)
                return try unsafeDowncast(box.unsafelyUnwrapped, to: StreamBox.self).rest()
            }
        }
        return try iterated(type, iteratorType, makeIterator)
    }

    /// Whether a collection of the cell's own leaves it to Swift how one index follows another.
    private func stepsByOne(_ type: CellType) -> Bool {
        let checker = program.checker
        let hasOwn = checker.members(named: "index", in: type.type, receiver: nil, isStatic: false, distance: 0)
            .contains {
                guard let function = $0.function, function.owner?.kind != .protocol, function.host == nil else {
                    return false
                }
                checker.resolveSignature(function)
                return function.parameters.map(\.label) == ["after"]
            }
        return !hasOwn && program.concrete(.associated(type.type, "Index")) == .int
    }

    /// What is left of an iterator.
    func iterating(_ type: CellType, at site: Site) throws -> (Int, Reference?) throws -> Stream {
        if case .opaque = type.shape { return { try unsafeDowncast($1.unsafelyUnwrapped, to: StreamBox.self).rest() } }
        let make = try iterated(type, type, nil)
        return { try make($0, $1, site) }
    }

    /// By calls of `next()` on what `makeIterator` gives, or on the sequence itself where it is its own iterator.
    private func iterated(_ type: CellType, _ iteratorType: CellType, _ makeIterator: FunctionCode?) throws -> Make {
        let next = try program.bridge(named: "next", of: iteratorType)
        let element = program.types[program.concrete(.associated(iteratorType.type, "Element"))]
        let machine = program.machine
        return { word, value, _ in
            let holder: Reference?
            if let makeIterator {
                let callee = machine.state.pointee.top
                if type.isWord { callee[0] = word } else { callee.reference(0).initialize(to: value) }
                holder = try Machine.enterReference(makeIterator, callee, machine.state, machine, .host)
            } else {
                holder = value
            }
            let box = SomeBox(holder)
            let isInstance = iteratorType.isClassLike
            return CodeStream { stream in
                let callee = machine.state.pointee.top
                if isInstance {
                    callee.reference(0).initialize(to: box.value)
                } else {
                    callee[0] = Int(bitPattern: FunctionCompiler.address(of: box))
                }
                guard let found = try Machine.enterReference(next, callee, machine.state, machine, .host) else {
                    return false
                }
                if element.isWord {
                    stream.word = unsafeDowncast(found, to: WordBox.self).word
                } else {
                    stream.reference = element.isOptional ? unsafeDowncast(found, to: SomeBox.self).value : found
                }
                return true
            }
        }
    }

    /// A collection without an iterator of its own: by its indices.
    private func indexed(_ type: CellType) throws -> Make {
        let start = try program.bridge(named: "startIndex", of: type)
        let end = try program.bridge(named: "endIndex", of: type)
        let at = try program.bridge(named: "subscript", of: type)
        let element = program.types[program.concrete(.associated(type.type, "Element"))]
        let machine = program.machine
        return { word, value, _ in
            func call(_ code: FunctionCode, _ index: Int? = nil) throws -> Frame {
                let callee = machine.state.pointee.top
                if type.isWord { callee[0] = word } else { callee.reference(0).initialize(to: value) }
                if let index { callee[1] = index }
                return callee
            }
            var index = try Machine.enterWord(start, try call(start), machine.state, machine, .host)
            return CodeStream { stream in
                let last = try Machine.enterWord(end, try call(end), machine.state, machine, .host)
                guard index < last else { return false }
                if element.isWord {
                    stream.word = try Machine.enterWord(at, try call(at, index), machine.state, machine, .host)
                } else {
                    stream.reference = try Machine.enterReference(
                        at, try call(at, index), machine.state, machine, .host)
                }
                index += 1
                return true
            }
        }
    }

    /// All elements as an array.
    func collector(_ type: CellType, at site: Site) throws -> (Int, Reference?) throws -> Reference {
        let collect = try collector(type)
        return { try collect($0, $1, site) }
    }

    private func collector(_ type: CellType) throws -> (Int, Reference?, Site) throws -> Reference {
        if case .array = type.shape { return { _, array, _ in array.unsafelyUnwrapped } }
        let make = try make(type)
        let isWord = program.elementType(of: type).isWord
        let machine = program.machine
        return { word, value, site in
            let stream = try make(word, value, site)
            if isWord {
                var words: [Int] = []
                while try stream.advance() {
                    words.append(stream.word)
                    if words.count & 0xffff == 0 { try machine.reserve(bytes: words.count * 8, at: site) }
                }
                return WordArray(words)
            }
            var values: [Reference?] = []
            while try stream.advance() {
                values.append(stream.reference)
                if values.count & 0xffff == 0 { try machine.reserve(bytes: values.count * 8, at: site) }
            }
            return ReferenceArray(values)
        }
    }
}
