/// A closure argument of a library function, applied again and again.
struct Applier {
    private let closure: ReferenceCode
    private let machine: Machine
    private let state: StatePointer
    private let isWord: (first: Bool, second: Bool)

    init(_ call: InlineCall, _ index: Int) throws {
        closure = try call.reference(index)
        machine = call.machine
        state = call.state
        let type = call.compiler.cellType(call.arguments[index].type)
        // An inout argument arrives as an address.
        let isInout = type.type.function?.parameters.map(\.isInout) ?? []
        let parameters = zip(type.parameters, isInout).map { $0.isWord || $1 }
        isWord = (parameters.first ?? true, parameters.count > 1 ? parameters[1] : true)
    }

    /// The closure, evaluated once.
    func open(_ frame: Frame) throws -> Opened {
        Opened(
            closure: unsafeDowncast(try closure(frame).unsafelyUnwrapped, to: Closure.self), machine: machine,
            state: state, isWord: isWord, site: CallSite.host)
    }

    struct Opened {
        fileprivate let closure: Closure
        fileprivate let machine: Machine
        fileprivate let state: StatePointer
        fileprivate let isWord: (first: Bool, second: Bool)
        fileprivate let site: CallSite

        @inline(__always)
        private func put(_ word: Int, _ reference: Reference?, _ callee: Frame) {
            if isWord.first { callee[0] = word } else { callee.reference(0).initialize(to: reference) }
        }

        @inline(__always)
        private func putSecond(_ word: Int, _ reference: Reference?, _ callee: Frame) {
            if isWord.second { callee[1] = word } else { callee.reference(1).initialize(to: reference) }
        }

        @inline(__always)
        func word(_ word: Int, _ reference: Reference?) throws -> Int {
            let callee = state.pointee.top
            put(word, reference, callee)
            Machine.unpack(closure, callee)
            return try Machine.enterWord(closure.code, callee, state, machine, site)
        }

        /// Applied to the element that a stream has reached.
        @inline(__always)
        func word(at stream: Stream) throws -> Int {
            try isWord.first ? word(stream.word, nil) : word(0, stream.reference)
        }

        /// The same as a second argument.
        @inline(__always)
        func word(_ first: Int, at stream: Stream) throws -> Int {
            try isWord.second ? word(first, nil, stream.word, nil) : word(first, nil, 0, stream.reference)
        }

        @inline(__always)
        func reference(at stream: Stream) throws -> Reference? {
            try isWord.first ? reference(stream.word, nil) : reference(0, stream.reference)
        }

        @inline(__always)
        func reference(_ word: Int, _ reference: Reference?) throws -> Reference? {
            let callee = state.pointee.top
            put(word, reference, callee)
            Machine.unpack(closure, callee)
            return try Machine.enterReference(closure.code, callee, state, machine, site)
        }

        @inline(__always)
        func word(_ word: Int, _ reference: Reference?, _ word2: Int, _ reference2: Reference?) throws -> Int {
            let callee = state.pointee.top
            put(word, reference, callee)
            putSecond(word2, reference2, callee)
            Machine.unpack(closure, callee)
            return try Machine.enterWord(closure.code, callee, state, machine, site)
        }

        @inline(__always)
        func reference(_ word: Int, _ reference: Reference?, _ word2: Int, _ reference2: Reference?) throws
            -> Reference?
        {
            let callee = state.pointee.top
            put(word, reference, callee)
            putSecond(word2, reference2, callee)
            Machine.unpack(closure, callee)
            return try Machine.enterReference(closure.code, callee, state, machine, site)
        }
    }
}

/// Elements being gathered into an array.
struct Gatherer {
    private var words: [Int] = []
    private var references: [Reference?] = []
    private let isWord: Bool
    var count: Int { isWord ? words.count : references.count }

    init(_ element: CellType) {
        isWord = element.isWord
    }

    mutating func add(_ word: Int, _ reference: Reference?) {
        if isWord { words.append(word) } else { references.append(reference) }
    }

    @inline(__always)
    mutating func add(at stream: Stream) {
        if isWord { words.append(stream.word) } else { references.append(stream.reference) }
    }

    func array() -> Reference { isWord ? WordArray(words) : ReferenceArray(references) }
}
