/// The loop that runs instructions.
extension Machine {
    typealias Header = UnsafeMutablePointer<InstructionCode.Header>
    typealias Next = UnsafeMutablePointer<Instruction>

    /// Runs compiled code on a frame until it returns or leaves. A call of a function that has instructions too goes on in
    /// this same loop, with a `Link` below its frame.
    ///
    /// A table of what each opcode does, in one switch, so that the processor has one jump to foresee for each
    /// instruction: the limit of length is not for it.
    static func execute(_ code: Header, _ base: Frame, _ state: StatePointer) throws -> Int {
        var code = code
        var frame = base
        var next = code.pointee.start
        var pool = code.pointee.pool
        do {
            while true {
                let instruction = next.pointee
                let a = Int(instruction.a)
                let b = Int(instruction.b)
                let c = Int(instruction.c)
                next += 1
                let place = InstructionPlace(code: code, next: next)
                switch instruction.opcode {
                case .constant: frame[a] = pool[b]
                case .small: frame[a] = b
                case .move: frame[a] = frame[b]
                case .loadAt: frame[a] = frame.address(b).pointee
                case .storeAt: frame.address(a).pointee = frame[b]
                case .loadGlobal: frame[a] = Frame(bitPattern: pool[b]).unsafelyUnwrapped.pointee
                case .globalObject:
                    let word = Frame(bitPattern: pool[b]).unsafelyUnwrapped.pointee
                    if word == 0 { throw Failing.uninitialized(pool[c]) }
                    frame[a] = word
                case .storeGlobal: Frame(bitPattern: pool[a]).unsafelyUnwrapped.pointee = frame[b]
                case .addressOfCell: frame[a] = Int(bitPattern: frame + b)
                case .loadWordBox:
                    frame[a] = frame.borrowed(b)._withUnsafeGuaranteedRef { unsafeDowncast($0, to: WordBox.self).word }

                case .add: frame[a] = try Checked.sum(frame[b], frame[c], place)
                case .subtract: frame[a] = try Checked.difference(frame[b], frame[c], place)
                case .multiply: frame[a] = try Checked.product(frame[b], frame[c], place)
                case .divide: frame[a] = try Checked.quotient(frame[b], frame[c], place)
                case .remainder: frame[a] = try Checked.remainder(frame[b], frame[c], place)
                case .addSmall: frame[a] = try Checked.sum(frame[b], c, place)
                case .subtractSmall: frame[a] = try Checked.difference(frame[b], c, place)
                case .multiplySmall: frame[a] = try Checked.product(frame[b], c, place)
                case .remainderSmall: frame[a] = try Checked.remainder(frame[b], c, place)
                case .negate: frame[a] = try Checked.negative(frame[b], place)
                case .and: frame[a] = frame[b] & frame[c]
                case .or: frame[a] = frame[b] | frame[c]
                case .xor: frame[a] = frame[b] ^ frame[c]
                case .shiftLeft: frame[a] = frame[b] << frame[c]
                case .shiftRight: frame[a] = frame[b] >> frame[c]
                case .wrappingAdd: frame[a] = frame[b] &+ frame[c]
                case .wrappingSubtract: frame[a] = frame[b] &- frame[c]
                case .wrappingMultiply: frame[a] = frame[b] &* frame[c]

                case .addDouble: frame[a] = (frame.double(b) + frame.double(c)).word
                case .subtractDouble: frame[a] = (frame.double(b) - frame.double(c)).word
                case .multiplyDouble: frame[a] = (frame.double(b) * frame.double(c)).word
                case .divideDouble: frame[a] = (frame.double(b) / frame.double(c)).word
                case .negateDouble: frame[a] = (-frame.double(b)).word
                case .addProduct: frame[a] = (frame.double(a) + frame.double(b) * frame.double(c)).word
                case .addDoubleAt:
                    let place = frame.address(a)
                    place.pointee = (place.double(0) + frame.double(b)).word
                case .subtractDoubleAt:
                    let place = frame.address(a)
                    place.pointee = (place.double(0) - frame.double(b)).word
                case .squareRoot: frame[a] = frame.double(b).squareRoot().word
                case .toDouble: frame[a] = Double(frame[b]).word
                case .toInt: frame[a] = try Checked.whole(frame.double(b), place)

                case .elementWord: frame[a] = try Elements.word(frame.borrowed(b), frame[c], place)
                case .elementObject: frame[a] = try Elements.object(frame.borrowed(b), frame[c], place)
                case .elementWordSmall: frame[a] = try Elements.word(frame.borrowed(b), c, place)
                case .elementObjectSmall: frame[a] = try Elements.object(frame.borrowed(b), c, place)
                case .elementOfElement:
                    let row = try Elements.row(frame.borrowed(b), frame[c], place)
                    frame[a] = try Elements.word(row, frame[Int(instruction.d)], place)
                case .count: frame[a] = Elements.count(frame.borrowed(b))
                case .storeElement:
                    try Elements.wordAddress(frame + a, frame[b], place).pointee = frame[c]
                case .storeElementSmall:
                    try Elements.wordAddress(frame + a, frame[b], place).pointee = c
                case .ownElementAddress:
                    frame[a] = Int(bitPattern: try Elements.wordAddress(frame + b, frame[c], place))
                case .ownElementAddressSmall:
                    frame[a] = Int(bitPattern: try Elements.wordAddress(frame + b, c, place))
                case .elementAddress:
                    frame[a] = Int(bitPattern: try Elements.wordAddress(frame.address(b), frame[c], place))
                case .objectElementAddress:
                    frame[a] = Int(bitPattern: try Elements.objectAddress(frame.address(b), frame[c], place))
                case .field: frame[a] = Elements.fields(frame.borrowed(b))[c]
                case .fieldAddress: frame[a] = Int(bitPattern: Elements.fields(frame.borrowed(b)) + c)
                case .structureFieldAddress:
                    frame[a] = Int(bitPattern: FunctionCompiler.uniqueFields(frame.address(b)) + c)

                case .retain: frame.take(a, sharing: frame[b])
                case .release: frame.reference(a).pointee = nil
                case .makeStructure: frame.take(a, owning: Elements.structure(pool[b], frame + c))

                case .word: frame[a] = try closure(pool[b], { try $0.word(frame) })
                case .reference:
                    let value = try closure(pool[b], { try $0.reference(frame) })
                    frame.reference(a).pointee = value
                case .step:
                    let flow = try closure(pool[a], { try $0.word(frame) })
                    if flow != 0 {
                        frame[b] = flow
                        next = code.pointee.start + c
                    }
                case .test:
                    if try closure(pool[a], { try $0.test(frame) }) == (b != 0) { next = code.pointee.start + c }

                case .jump: next = code.pointee.start + c
                case .jumpIf: if frame[a] != 0 { next = code.pointee.start + c }
                case .jumpUnless: if frame[a] == 0 { next = code.pointee.start + c }
                case .jumpEqual: if frame[a] == frame[b] { next = code.pointee.start + c }
                case .jumpUnequal: if frame[a] != frame[b] { next = code.pointee.start + c }
                case .jumpLess: if frame[a] < frame[b] { next = code.pointee.start + c }
                case .jumpAtMost: if frame[a] <= frame[b] { next = code.pointee.start + c }
                case .jumpGreater: if frame[a] > frame[b] { next = code.pointee.start + c }
                case .jumpAtLeast: if frame[a] >= frame[b] { next = code.pointee.start + c }
                case .jumpEqualSmall: if frame[a] == b { next = code.pointee.start + c }
                case .jumpUnequalSmall: if frame[a] != b { next = code.pointee.start + c }
                case .jumpLessSmall: if frame[a] < b { next = code.pointee.start + c }
                case .jumpAtMostSmall: if frame[a] <= b { next = code.pointee.start + c }
                case .jumpGreaterSmall: if frame[a] > b { next = code.pointee.start + c }
                case .jumpAtLeastSmall: if frame[a] >= b { next = code.pointee.start + c }
                case .jumpEqualDouble: if frame.double(a) == frame.double(b) { next = code.pointee.start + c }
                case .jumpUnequalDouble: if frame.double(a) != frame.double(b) { next = code.pointee.start + c }
                case .jumpLessDouble: if frame.double(a) < frame.double(b) { next = code.pointee.start + c }
                case .jumpAtMostDouble: if frame.double(a) <= frame.double(b) { next = code.pointee.start + c }
                case .jumpUnlessLessDouble: if !(frame.double(a) < frame.double(b)) { next = code.pointee.start + c }
                case .jumpUnlessAtMostDouble:
                    if !(frame.double(a) <= frame.double(b)) { next = code.pointee.start + c }

                case .round:
                    try pay(state, code, next)
                    next = code.pointee.start + c
                case .checkRange: if frame[a] > frame[b] { throw Failing.range(frame[a], frame[b], place.site) }
                case .countBelow:
                    let value = frame[a] &+ 1
                    if value < frame[b] {
                        frame[a] = value
                        try pay(state, code, next)
                        next = code.pointee.start + c
                    }
                case .countThrough:
                    if frame[a] != frame[b] {
                        frame[a] &+= 1
                        try pay(state, code, next)
                        next = code.pointee.start + c
                    }
                case .nextWord: if !Elements.nextWord(frame, a, b) { next = code.pointee.start + c }
                case .nextReference: if !Elements.nextReference(frame, a, b) { next = code.pointee.start + c }

                case .roundLess:
                    if frame[a] < frame[b] {
                        try pay(state, code, next)
                        next = code.pointee.start + c
                    }
                case .roundAtMost:
                    if frame[a] <= frame[b] {
                        try pay(state, code, next)
                        next = code.pointee.start + c
                    }
                case .anotherWord:
                    if Elements.nextWord(frame, a, b) {
                        try pay(state, code, next)
                        next = code.pointee.start + c
                    }
                case .anotherReference:
                    if Elements.nextReference(frame, a, b) {
                        try pay(state, code, next)
                        next = code.pointee.start + c
                    }

                case .call, .callReference:
                    let target = Unmanaged<CallTarget>.fromOpaque(
                        UnsafeRawPointer(bitPattern: pool[b]).unsafelyUnwrapped)
                    guard let callee = target._withUnsafeGuaranteedRef({ $0.code.header }) else {
                        try callClosures(target, a, frame, state, code, isWord: instruction.opcode == .call)
                        continue
                    }
                    let inner = try open(target, frame, state, code)
                    Link.at(inner).initialize(to: Link(next: next, frame: frame, code: code, target: target))
                    (frame, code) = (inner, callee)
                    (next, pool) = (code.pointee.start, code.pointee.pool)
                case .returnWord:
                    let value = frame[a]
                    if frame == base { return value }
                    let link = Link.at(frame).pointee
                    close(link, frame, state)
                    (next, frame, code) = (link.next, link.frame, link.code)
                    pool = code.pointee.pool
                    frame[Int((next - 1).pointee.a)] = value
                case .returnReference:
                    let value = frame[a]
                    frame[a] = 0
                    if frame == base { return value }
                    let link = Link.at(frame).pointee
                    close(link, frame, state)
                    (next, frame, code) = (link.next, link.frame, link.code)
                    pool = code.pointee.pool
                    frame.take(Int((next - 1).pointee.a), owning: value)
                case .leave: return frame[a]
                case .note: Notes.note(pool[b], frame[a])
                case .noteReference:
                    if Notes.isDue(pool[b]) { _ = try closure(pool[a], { try $0.word(frame) }) }
                }
            }
        } catch {
            throw unwind(error, from: frame, to: base, state)
        }
    }

    /// A round's share of the budget.
    @inline(__always)
    private static func pay(_ state: StatePointer, _ code: Header, _ next: Next) throws {
        state.pointee.fuel &-= 1
        if state.pointee.fuel < 0 { try refuel(code, next) }
    }

    @inline(never)
    private static func refuel(_ code: Header, _ next: Next) throws {
        try code.pointee.machine.refuel(at: code.pointee.code.site(before: next))
    }

    @inline(__always)
    private static func closure<Result>(_ word: Int, _ run: (FunctionCode.Body) throws -> Result) rethrows -> Result {
        try Unmanaged<FunctionCode.Body>.fromOpaque(UnsafeRawPointer(bitPattern: word).unsafelyUnwrapped)
            ._withUnsafeGuaranteedRef { try run($0) }
    }
}

extension UnsafeMutablePointer where Pointee == Int {
    /// The cell takes part in the ownership of an object, or of none where the word is 0.
    @inline(__always)
    func take(_ cell: Int, sharing word: Int) {
        if let object = UnsafeRawPointer(bitPattern: word) {
            _ = Unmanaged<AnyObject>.fromOpaque(object).retain()
        }
        take(cell, owning: word)
    }

    /// The cell takes over a part in the ownership.
    @inline(__always)
    func take(_ cell: Int, owning word: Int) {
        let before = self[cell]
        self[cell] = word
        if let object = UnsafeRawPointer(bitPattern: before) { Unmanaged<AnyObject>.fromOpaque(object).release() }
    }
}
