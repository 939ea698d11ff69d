import Diagnostics

/// Finds the meaning of a cell's names and the type of each of its expressions.
///
/// Types flow both ways (Pierce and Turner 2000): an expected type goes down, a found type comes up, and what neither
/// says is a variable that unification fills in. Where several declarations share a name, each is tried and the trial
/// taken back; trials have a budget.
final class Checker {
    let library: Library
    var environment: Environment
    var diagnostics: [Diagnostic] = []
    var file: String
    var scope: Scope
    /// The function around the place that is being checked; nil at a cell's top level.
    var function: FunctionContext?
    /// Conditions that hold here: those of the generic functions and extensions around.
    var requirements: [Requirement] = []
    /// The scope of the cell's own top level, and the home of variables in blocks there.
    var cellScope: Scope
    let cellContext = FunctionContext(parent: nil, result: .void, isThrowing: true)
    /// What `self` is here.
    var selfType: Type?
    /// The loops and labelled statements around, innermost last.
    var targets: [JumpTarget] = []
    /// Variables bound since the beginning, so that trials can be taken back.
    var trail: [TypeVariable] = []
    /// What declarations said that a trial was the first to ask for.
    var lastingDiagnostics: [Diagnostic] = []
    /// Looked at when a statement's types are all found.
    var pending: [Pending] = []
    /// Where the expression stands that is checked as a whole.
    var wholeSpan: TextSpan?
    /// How often a name was used whose own declaration has a mistake.
    var mistakenUses = 0
    /// How many trials are left for this statement.
    var budget = 0
    /// Inside a trial nothing is reported twice.
    var trialDepth = 0
    /// Where a `try` covers, and whether it was needed.
    var tryDepth = 0
    /// Inside the body of a `defer`.
    var deferDepth = 0
    /// Inside the clauses of a `catch`, which may pass on what they were given.
    var catchDepth = 0
    /// Inside a `do` with a catch-all, or a throwing function: errors may leave.
    var catchesAll = 0
    /// Inside a `do` whose clauses catch only some errors.
    var catchesSome = 0
    /// The variables of the globals of this cell, in order.
    var globals: [VariableSymbol] = []
    /// Those of this and earlier cells that it changes.
    var changed: Set<VariableSymbol> = []
    /// What calls change in place, until it is known which code runs meanwhile.
    var loans: [Loan] = []
    /// Functions whose bodies wait to be checked.
    var waiting: [FunctionSymbol] = []
    /// Properties whose types and first values wait to be checked.
    var waitingProperties: [VariableSymbol] = []
    var waitingExtensions: [ExtensionSymbol] = []
    /// Static stored properties that need a place.
    var waitingStatics: [VariableSymbol] = []
    /// Names that were used although an earlier cell failed to define them.
    var missing: (name: String, declaredAtLine: Int)?
    /// How far the values of a trial had to be changed to fit: the smallest of all trials wins.
    var conversionCost = 0
    var topLevelFunctions: [FunctionSymbol] = []
    /// The functions of this cell come after it.
    var firstOrder = 0
    /// How many of `globals` stand in the environment already.
    var published = 0
    /// Functions inside functions whose bodies wait for their place.
    var localFunctions: [(decl: Decl, symbol: FunctionSymbol)] = []
    /// What the whole numbers of the receivers become that are being checked; nil where that is to be found.
    var receiverLiterals: LiteralChoice?
    /// Whether the cell overrides a stored property, maybe of an earlier one.
    var overridesStored = false
    /// Whether a `!` follows the `self.init(…)` that is being checked.
    var forcesDelegation = false
    /// How many numbers of one receiver were open at the most.
    var openNumbers = 0
    /// Whether texts of one character were.
    var hasOpenText = false
    /// How many checks around try what the numbers of their receivers become.
    var literalTries = 0
    /// The `let` or `var` whose first value is being checked.
    var bindingName: String?
    /// Inside the left side of an assignment.
    var assigning = 0
    /// What the function asks of its parameters whose arguments are being checked.
    var implicitBounds: [Requirement] = []
    /// The names that a `case` with several patterns binds in each of them.
    var sharedBindings: [String: VariableSymbol]?
    /// While a signature is read: what its types ask of its generic parameters.
    var isReadingSignature = false
    /// Whether the cell has names for types that are `private` or `fileprivate`.
    var hasHiddenAliases = false
    var implied: [Requirement] = []
    /// The function whose parameters are being read: each `some P` in them is a generic parameter of it.
    var opaqueParameters: FunctionSymbol?
    /// Associated types that are being inferred, against going in circles.
    var inferring: Set<String> = []

    struct Pending {
        let span: TextSpan
        let check: () -> Void
    }

    static let trialBudget = 40_000

    init(library: Library, environment: Environment, file: String) {
        self.library = library
        self.environment = environment
        self.file = file
        scope = Scope(parent: nil)
        cellScope = scope
    }

    /// A span for code that stands nowhere in the lesson.
    var scopeSpan: TextSpan { .start }

    func report(_ message: some DiagnosticMessage, _ span: TextSpan, notes: [Diagnostic.Note] = []) {
        diagnostics.append(Diagnostic(message, file: file, at: span, notes: notes))
    }

    /// Runs with the scope, `self` and requirements of another place and returns to this one.
    func within<R>(
        _ scope: Scope, function: FunctionContext?, selfType: Type?, requirements: [Requirement], file: String,
        _ body: () -> R
    ) -> R {
        let saved = (self.scope, self.function, self.selfType, self.requirements, self.targets, self.file)
        let savedTry = (tryDepth, catchesAll, catchesSome, pending, budget)
        (self.scope, self.function, self.selfType, self.requirements, self.file) = (
            scope, function, selfType, requirements, file
        )
        targets = []
        let savedDepth = deferDepth
        defer { deferDepth = savedDepth }
        let savedSignature = (isReadingSignature, opaqueParameters)
        defer { (isReadingSignature, opaqueParameters) = savedSignature }
        (isReadingSignature, opaqueParameters) = (false, nil)
        (tryDepth, catchesAll, catchesSome, pending, deferDepth) = (0, 0, 0, [], 0)
        defer {
            (self.scope, self.function, self.selfType, self.requirements, self.targets, self.file) = saved
            (tryDepth, catchesAll, catchesSome, pending, budget) = savedTry
        }
        return body()
    }

    func inScope<R>(_ body: () -> R) -> R {
        let saved = scope
        scope = Scope(parent: saved)
        scope.selfType = saved.selfType
        defer { scope = saved }
        return body()
    }

    /// Tries something; where it reports an error, everything is as before.
    func attempt<R>(_ body: () -> R?) -> R? {
        let mark = trail.count
        let count = diagnostics.count
        let pendingCount = pending.count
        trialDepth += 1
        let result = body()
        trialDepth -= 1
        defer { sayWhatLasts() }
        if result != nil, !diagnostics[count...].hasErrors { return result }
        undo(to: mark)
        diagnostics.removeSubrange(count...)
        pending.removeSubrange(min(pendingCount, pending.count)...)
        return nil
    }

    /// Reads a declaration that stands elsewhere: what it says of itself and what its types turn out to be stays, also where a
    /// trial is the first to ask for it.
    func lasting(_ body: () -> Void) {
        guard trialDepth > 0 else { return body() }
        let saved = (trialDepth, diagnostics, trail)
        (trialDepth, diagnostics, trail) = (0, [], [])
        body()
        lastingDiagnostics += diagnostics
        (trialDepth, diagnostics, trail) = saved
    }

    /// Once the outermost trial is over.
    func sayWhatLasts() {
        guard trialDepth == 0, !lastingDiagnostics.isEmpty else { return }
        diagnostics += lastingDiagnostics
        lastingDiagnostics = []
    }

    func undo(to mark: Int) {
        while trail.count > mark { trail.removeLast().binding = nil }
    }

    func fresh(_ literal: TypeVariable.Literal? = nil) -> Type { .variable(TypeVariable(literal: literal)) }
}
