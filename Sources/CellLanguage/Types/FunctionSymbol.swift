import Diagnostics

/// A function, method, initializer, accessor or subscript.
final class FunctionSymbol: Hashable {
    enum Kind {
        case function, initializer, getter, setter, observer, `subscript`, closure
    }

    enum Synthesized {
        case memberwise, rawValue, initRawValue, allCases, hashValue, defaultArgument
    }

    struct Parameter {
        var label: String?
        var name: String
        var type: Type
        var isInout = false
        var isVariadic = false
        var isAutoclosure = false
        var isEscaping = false
        var hasDefault = false
        var defaultValue: Expr?
        var builder: NominalType?
        /// Of a memberwise initializer: whose first value is the default.
        var field: VariableSymbol?
        var defaultFunction: FunctionSymbol?
        var symbol: VariableSymbol
    }

    let name: String
    let kind: Kind
    let span: TextSpan
    var parameters: [Parameter] = []
    var signature = GenericSignature.none
    var result = Type.void
    var isThrowing = false
    var isRethrowing = false
    var isStatic = false
    var isMutating = false
    var isFailable = false
    /// `init!`, or a result of `T!`: forced where a `T` is asked for.
    var givesImplicitlyUnwrapped = false
    var isOverride = false
    /// The method of a superclass whose place it takes; known once its class is checked.
    var overridden: FunctionSymbol?
    var isConvenience = false
    var isRequired = false
    /// Taken only where nothing else fits.
    var isDisfavored = false
    var isDiscardable = false
    var isFinal = false
    /// `@ViewBuilder func body`.
    var builder: NominalType?
    /// Reads or writes a stored property where it stands.
    var isPlainAccessor = false
    /// `-> Self` in a class: the receiver's own class.
    var returnsSelf = false
    /// Made by Swift rather than written.
    var synthesized: Synthesized?
    var reach = Reach.module
    /// Of a member.
    var owner: NominalType?
    /// Where it stands in an extension with conditions of its own.
    var extensionSignature = GenericSignature.none
    /// The `self` of its body.
    var selfSymbol: VariableSymbol?
    var declaration: FunctionDecl?
    var context: FunctionContext?
    var scope: Scope?
    /// The statements after checking; nil until then and for the host's.
    var body: [TypedStmt]?
    var host: HostBody?
    var hostText: String?
    /// Resolves the signature; nil once done.
    var resolve: (() -> Void)?
    /// Checks the body; nil once done.
    var check: (() -> Void)?
    /// Of a subscript.
    var getter: FunctionSymbol?
    var setter: FunctionSymbol?
    /// A protocol's requirement: it has no body of its own.
    var isRequirement = false
    /// Of a local function.
    var isLocal = false
    var file = ""
    /// Later declarations shadow earlier ones with the same type.
    var order = 0

    init(_ name: String, _ kind: Kind, span: TextSpan) {
        self.name = name
        self.kind = kind
        self.span = span
    }

    var isPrivate: Bool { reach == .type }

    var type: FunctionType {
        FunctionType(
            parameters: parameters.map {
                FunctionType.Parameter(
                    type: $0.type, isInout: $0.isInout, isVariadic: $0.isVariadic, isAutoclosure: $0.isAutoclosure)
            }, result: result, isThrowing: isThrowing)
    }

    /// Whether `self` is the class that a static member is called on.
    var takesMetatype: Bool {
        isStatic && owner?.kind == .class && kind != .initializer && host == nil && synthesized == nil
    }

    /// Whether its body mentions its first parameter; of an observer only then is the old value looked up (SE-0268).
    var readsParameter: Bool {
        let wanted = parameters.first?.symbol
        var isRead = false
        for statement in body ?? [] {
            statement.forEachExpression { if case .variable(let symbol) = $0.kind, symbol === wanted { isRead = true } }
        }
        return isRead
    }

    /// What runs where `symbol` is called: this, or an accessor of this, where it overrides that.
    func takingPlace(of symbol: FunctionSymbol) -> FunctionSymbol? {
        for function in sequence(first: self, next: \.overridden) {
            if function === symbol { return self }
            if let asked = function.getter, asked === symbol { return getter }
            if let asked = function.setter, asked === symbol { return setter }
        }
        return nil
    }

    /// `move(to:by:)`.
    var fullName: String {
        kind == .getter || kind == .setter || parameters.isEmpty
            ? name + (kind == .getter || kind == .setter ? "" : "()")
            : name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    }

    static func == (left: FunctionSymbol, right: FunctionSymbol) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A function's inside while it is checked: what it returns and what it takes from around it.
final class FunctionContext {
    let parent: FunctionContext?
    var result: Type
    var isThrowing: Bool
    /// Variables of functions around it that it uses, in order of first use.
    var captures: [VariableSymbol] = []
    /// Local functions that it mentions: their captures are its own too.
    var localFunctions: [FunctionSymbol] = []
    /// Of an initializer: `self` is being made.
    var symbol: FunctionSymbol?
    /// A closure's result that is found from its `return`s.
    var infersResult = false
    var hasReturn = false
    /// Of an initializer: it calls another of the same type, or its superclass's.
    var delegates = false
    var callsSuperInit = false
    var requirements: [Requirement] = []
    /// Found while a closure is checked: it throws.
    var throwsInside = false

    init(parent: FunctionContext?, result: Type, isThrowing: Bool) {
        self.parent = parent
        self.result = result
        self.isThrowing = isThrowing
    }

    func capture(_ variable: VariableSymbol) {
        variable.isCaptured = true
        if !captures.contains(variable) { captures.append(variable) }
    }
}
