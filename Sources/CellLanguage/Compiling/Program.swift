import Diagnostics

/// All compiled code of a session, and what compiling needs to know of its types.
final class Program {
    let machine: Machine
    private(set) var types: TypeTable!
    /// The checker of the cell that was prepared last: it knows all names, and whether a type describes itself by now.
    var checker: Checker { didSet { descriptions = [:] } }
    private var instances: [InstanceKey: FunctionCode] = [:]
    private var queue: [() throws -> Void] = []
    private var isCompiling = false
    /// The cell that runs, if it is watched.
    private var watching: (recorder: StatementRecorder, file: String, lines: ClosedRange<Int>)?
    /// Functions that were compiled with hooks.
    var watched: [InstanceKey] = []
    /// The blocks of static properties, by symbol and type arguments.
    private var statics: [InstanceKey: StaticStorage] = [:]
    /// The `let` whose first value is being compiled.
    var bindingName: String?
    private(set) lazy var streams = Streams(program: self)

    var comparators: [MemberKey: Comparator] = [:]
    var descriptions: [DescriptionKey: FunctionCode?] = [:]
    var bridges: [MemberKey: FunctionCode] = [:]
    var locals: [InstanceKey: FunctionCode] = [:]
    var creators: [[ObjectIdentifier]: FunctionCode] = [:]
    private var layouts: [RecordLayout] = []
    /// All memory of top-level variables, also of cells that have been run anew since.
    private var blocks: [GlobalBlock] = []

    private static let instanceLimit = 4_000
    /// How deep types may be nested in those that a function is compiled for. `f([x])` within `f` asks for itself one level
    /// deeper, without end: beyond the first few levels, code is made when it is first called.
    private static let (eagerNesting, nestingLimit) = (4, 100)

    /// Holds the symbol: another one at the address of one that is gone would be taken for it.
    struct InstanceKey: Hashable {
        let symbol: AnyObject
        let arguments: [Type]

        static func == (left: Self, right: Self) -> Bool {
            left.symbol === right.symbol && left.arguments == right.arguments
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(ObjectIdentifier(symbol))
            hasher.combine(arguments)
        }
    }

    /// By the type itself: a later cell's may have the name of an earlier one's.
    struct MemberKey: Hashable {
        /// Of a `CellType`, which the type table keeps.
        private let type: ObjectIdentifier
        private let name: String

        init(_ type: CellType, _ name: String) {
            self.type = ObjectIdentifier(type)
            self.name = name
        }
    }

    init(machine: Machine, checker: Checker) {
        self.machine = machine
        self.checker = checker
        types = TypeTable(program: self)
    }

    // MARK: Memory

    func makeBlock(count: Int) -> GlobalBlock {
        let block = GlobalBlock(count: count)
        blocks.append(block)
        return block
    }

    /// Records do not keep their layouts, which go with this program: so values have to go before it.
    func releaseValues() {
        for block in blocks { block.empty() }
        for storage in allStatics { storage.block.empty() }
    }

    // MARK: Types

    /// The type with everything filled in that inference and opaque results left open.
    func concrete(_ type: Type) -> Type {
        type.mapped { part in
            switch part {
            case .variable(let variable):
                if let binding = variable.binding { return concrete(binding) }
                return variable.literal?.usualType ?? .void
            case .parameter(let parameter): return parameter.underlying.map(concrete)
            case .associated(let base, let name): return checker.associated(concrete(base), name).map(concrete)
            case .nominal, .tuple, .function, .existential, .metatype, .error: return nil
            }
        }
    }

    /// What stands for all parameters that a function's body can mention.
    static func parameters(of symbol: FunctionSymbol) -> [GenericParameter] {
        (symbol.owner?.signature.parameters ?? []) + (symbol.owner?.selfParameter.map { [$0] } ?? [])
            + symbol.signature.parameters
    }

    // MARK: Functions

    /// The code of a function for these types; its body is compiled before anything runs, or where they are deeply nested
    /// when it is first called.
    func instance(of symbol: FunctionSymbol, _ substitution: Substitution) throws -> FunctionCode {
        let arguments = Self.parameters(of: symbol).map { substitution[$0] ?? .void }
        let key = InstanceKey(symbol: symbol, arguments: arguments)
        if let known = instances[key] { return known }
        if instances.count > Self.instanceLimit {
            throw RuntimeFailure(RunMessage.instances(Self.instanceLimit), isLimit: true)
        }
        let nesting = arguments.map(\.nesting).max() ?? 0
        if nesting > Self.nestingLimit {
            throw RuntimeFailure(RunMessage.nesting(Self.nestingLimit), isLimit: true)
        }
        let code = FunctionCode(name: symbol.displayName)
        instances[key] = code
        checker.checkBodyIfNeeded(symbol)
        let compile = { [unowned self, unowned code] in
            let compiler = FunctionCompiler(program: self, substitution: substitution, file: symbol.file)
            compiler.recorder = recorder(for: symbol)
            if compiler.recorder != nil { watched.append(key) }
            try compiler.compile(symbol, into: code)
        }
        if nesting > Self.eagerNesting {
            code.compileWhenCalled(on: machine) { [unowned self] in
                try compile()
                try finish()
            }
        } else {
            queue.append(compile)
        }
        return code
    }

    /// Compiles what is asked for from here on anew: some of it goes straight to properties that have other accessors now.
    func forgetCode() {
        instances = [:]
        locals = [:]
        bridges = [:]
    }

    // MARK: Watching

    /// From here on functions that are declared on these lines are compiled with hooks.
    func watch(_ recorder: StatementRecorder?, file: String, lines: ClosedRange<Int>) {
        watching = recorder.flatMap { $0.isTracing ? nil : ($0, file, lines) }
    }

    /// Code with hooks is forgotten: what calls the function next gets it without.
    func watchNothing() {
        watching = nil
        for key in watched {
            instances[key] = nil
            locals[key] = nil
        }
        watched = []
    }

    /// What records a function's statements: one that stands on a line of its own with its body shows nothing there.
    func recorder(for symbol: FunctionSymbol) -> StatementRecorder? {
        guard let watching, symbol.file == watching.file, watching.lines.contains(symbol.span.start.line),
            let body = symbol.body, body.count > 1 || body.first?.span.start.line != symbol.span.start.line
        else { return nil }
        return watching.recorder
    }

    func enqueue(_ step: @escaping () throws -> Void) { queue.append(step) }

    /// Keeps a layout for as long as records may name it.
    func keep(_ layout: RecordLayout) -> RecordLayout {
        layouts.append(layout)
        return layout
    }

    /// Compiles what was asked for, and what that asks for.
    func finish() throws {
        if isCompiling { return }
        isCompiling = true
        defer { isCompiling = false }
        while let next = queue.popLast() { try next() }
    }

    // MARK: Static properties

    func storage(of symbol: VariableSymbol, _ substitution: Substitution) -> StaticStorage {
        let arguments = (symbol.owner?.signature.parameters ?? []).map { substitution[$0] ?? .void }
        let key = InstanceKey(symbol: symbol, arguments: arguments)
        if let known = statics[key] { return known }
        let type = types[concrete(checker.type(of: symbol).resolved.substituting(substitution))]
        let made = StaticStorage(symbol: symbol, type: type)
        statics[key] = made
        return made
    }

    var allStatics: [StaticStorage] { Array(statics.values) }
}

/// The place of a static stored property: its first value is made when it is first used.
final class StaticStorage {
    let symbol: VariableSymbol
    let type: CellType
    let block = GlobalBlock(count: 1)
    var isReady = false
    var initialize: Step?

    init(symbol: VariableSymbol, type: CellType) {
        self.symbol = symbol
        self.type = type
        if !type.isWord { block.references = [0] }
    }
}

extension FunctionSymbol {
    /// As a call stack shows it: `Matrix.transposed()`.
    var displayName: String { (owner.map { $0.name + "." } ?? "") + fullName }
}
