import Diagnostics

/// A variable, constant, parameter or property.
final class VariableSymbol: Hashable {
    enum Storage {
        /// In the frame of the function that declares it.
        case local
        /// In a cell's block.
        case global(GlobalBlock, Int)
        /// In the records of a type.
        case field
        /// Nowhere: `getter` and `setter` compute it.
        case computed
    }

    let name: String
    let isLet: Bool
    let span: TextSpan
    /// Nil until it was inferred.
    var type: Type?
    /// Of a global or a property: its type as it was written.
    var written: TypeExpr?
    var storage = Storage.local
    /// The function that declares it; nil for globals and properties.
    var function: FunctionContext?
    /// Whether a closure or local function uses it.
    var isCaptured = false
    /// Whether it changes after its declaration.
    var isReassigned = false
    var isInout = false
    var isWeak = false
    /// Weak, and a failure to read where its object is gone.
    var isUnowned = false
    var isParameter = false
    /// A function as a parameter without `@escaping`.
    var isNonEscaping = false
    /// Of a closure that takes one tuple and names its elements.
    var parts: [VariableSymbol]?
    /// Of a cell's top level: whether its declaration has been passed.
    var isDeclared = true
    var isOverride = false
    var isFinal = false
    /// A stored property of a class that a subclass computes or watches: reached through the object's own class.
    var isOverridden = false
    /// What its access then calls for an object whose class leaves it as it is.
    var plainGetter: FunctionSymbol?
    var plainSetter: FunctionSymbol?
    /// Whether a call changes it in place while code runs that may touch it: then each access asks.
    var isLent = false
    var isLazy = false
    var isStatic = false
    /// `T!`.
    var isImplicitlyUnwrapped = false
    var reach = Reach.module
    var isSetterPrivate = false
    var owner: NominalType?
    var getter: FunctionSymbol?
    var setter: FunctionSymbol?
    var willSet: FunctionSymbol?
    var didSet: FunctionSymbol?
    /// A stored property's or static's first value.
    var initial: TypedExpr?
    var hasInitial = false
    /// The function-like place in which `initial` was checked, and the `self` that a lazy one sees.
    var initialContext: FunctionContext?
    var lazySelf: VariableSymbol?
    /// Finds `type`; nil once done.
    var resolve: (() -> Void)?
    /// Of a static or global: whether its `initial` runs when it is first used.
    var isLazilyInitialized = false
    /// Of a class that it says itself, and so of none that a subclass's `Self` is.
    var isOfOtherClass = false
    /// Whether every path has given it a value before it is read; false for `let x: Int`.
    var isInitialized = true
    var file = ""

    init(_ name: String, isLet: Bool, type: Type? = nil, span: TextSpan) {
        self.name = name
        self.isLet = isLet
        self.type = type
        self.span = span
    }

    /// Whether closures share it by reference.
    var isBoxed: Bool {
        if case .local = storage { return isCaptured && isReassigned && !isInout }
        return false
    }

    /// Of a cell that has been checked.
    var isGlobal: Bool {
        if case .global = storage { return true }
        return false
    }

    var isPrivate: Bool { reach == .type }

    var isComputed: Bool {
        if case .computed = storage { return true }
        return false
    }

    static func == (left: VariableSymbol, right: VariableSymbol) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The memory of a cell's top-level variables, at an address that stays.
final class GlobalBlock {
    let cells: Frame
    let count: Int
    /// The cells of references.
    var references: [Int] = []

    init(count: Int) {
        self.count = count
        cells = Frame.allocate(capacity: max(count, 1))
        cells.initialize(repeating: 0, count: max(count, 1))
    }

    deinit {
        empty()
        cells.deallocate()
    }

    /// Lets go of all that its cells hold.
    func empty() {
        for cell in references { cells.reference(cell).pointee = nil }
    }
}
