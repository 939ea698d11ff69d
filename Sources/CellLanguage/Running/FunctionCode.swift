/// A function compiled for one choice of its generic arguments.
final class FunctionCode {
    typealias WordBody = (Frame) throws -> Int
    typealias ReferenceBody = (Frame) throws -> Reference?

    /// What runs when it is called. An object of its own whose properties never change: a closure in a property that may
    /// change is retained and released around each of its calls.
    final class Body {
        let word: WordBody
        let reference: ReferenceBody
        let test: Test

        init(
            word: @escaping WordBody = { _ in 0 }, reference: @escaping ReferenceBody = { _ in nil },
            test: @escaping Test = { _ in false }
        ) {
            self.word = word
            self.reference = reference
            self.test = test
        }
    }

    let name: String
    /// The cells that it needs, parameters and captured ones first.
    var frameSize = 0
    /// The cells into which `Closure.captured` is copied start here.
    var capturedStart = 0
    /// Whether it only works on words and calls nothing: it then needs no more of the machine than its cells.
    var isLeaf = false
    /// Its body as instructions; nil where it is made of closures alone.
    private(set) var header: Machine.Header?
    private var instructions: InstructionCode?
    private var ownBody = Body()
    /// What compiles it at its first call: kept, since it is what runs then.
    private var firstBody: Body?
    /// `ownBody`, borrowed.
    private(set) var body: Unmanaged<Body>
    /// Cells of references that do not come from the caller: cleared when the function starts.
    private(set) var localReferences: UnsafeMutablePointer<Int>
    private(set) var localReferencesEnd: UnsafeMutablePointer<Int>
    /// All cells of references: released when it ends.
    private(set) var references: UnsafeMutablePointer<Int>
    private(set) var referencesEnd: UnsafeMutablePointer<Int>
    private(set) var parameterReferences: [Int] = []

    init(name: String) {
        self.name = name
        body = Unmanaged.passUnretained(ownBody)
        localReferences = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        localReferencesEnd = localReferences
        references = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        referencesEnd = references
    }

    deinit {
        localReferences.deallocate()
        references.deallocate()
    }

    /// The body of a function whose result is a word; set once, when it was compiled.
    var word: WordBody {
        get { ownBody.word }
        set { set(Body(word: newValue)) }
    }

    /// The body of a function whose result is a reference; set once, when it was compiled.
    var reference: ReferenceBody {
        get { ownBody.reference }
        set { set(Body(reference: newValue)) }
    }

    /// A body of instructions; closures enter it too.
    func set(_ code: InstructionCode, state: StatePointer) {
        let header = code.header
        instructions = code
        self.header = header
        set(
            Body(
                word: { try Machine.execute(header, $0, state) },
                reference: { frame in
                    let word = try Machine.execute(header, frame, state)
                    return UnsafeRawPointer(bitPattern: word).map { Unmanaged.fromOpaque($0).takeRetainedValue() }
                }))
    }

    /// Until it is called it is nothing but the way to its code.
    func compileWhenCalled(on machine: Machine, _ compile: @escaping () throws -> Void) {
        let prepare = { [unowned self, unowned machine] (frame: Frame) in
            try compile()
            let top = frame + frameSize
            guard top <= machine.state.pointee.end else {
                throw RuntimeFailure(RunMessage.stack, isLimit: true)
            }
            machine.state.pointee.top = top
            Machine.clearLocals(of: self, frame)
        }
        let first = Body(
            word: { [unowned self] frame in
                try prepare(frame)
                return try ownBody.word(frame)
            },
            reference: { [unowned self] frame in
                try prepare(frame)
                return try ownBody.reference(frame)
            })
        firstBody = first
        set(first)
    }

    private func set(_ body: Body) {
        ownBody = body
        self.body = Unmanaged.passUnretained(body)
    }

    func setReferences(parameters: [Int], locals: [Int]) {
        parameterReferences = parameters
        localReferences.deallocate()
        references.deallocate()
        localReferences = UnsafeMutablePointer<Int>.allocate(capacity: locals.count + 1)
        references = UnsafeMutablePointer<Int>.allocate(capacity: locals.count + parameters.count + 1)
        for (index, cell) in locals.enumerated() { localReferences[index] = cell }
        for (index, cell) in (parameters + locals).enumerated() { references[index] = cell }
        localReferencesEnd = localReferences + locals.count
        referencesEnd = references + (locals.count + parameters.count)
    }
}
