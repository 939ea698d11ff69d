import Diagnostics

/// What can be wrong with the order in which statements run.
enum FlowMessage: DiagnosticMessage {
    case guardFallsThrough, returnOutside, missingValue, returnInInitializer, unexpectedValue, throwNotHandled
    case unknownLabel(String), outsideLoop(String), notSequence(String), functionUnused(String)
    case branches(String, String)
    case opaqueMisfit(String, String), missingReturn(String, String, isGiven: Bool)
    case uninitialized(String, isLet: Bool)
    case assignedTwice(String), selfBeforeInit, notAllInitialized([String]),
        superNotCalled
    case fallthroughOutside, selfInitNotCalled, fallthroughInto(String), unboundInPattern(String)
    case selfBeforeSuper(String?), unsetAtSuper(String, isImplicit: Bool), superTwice, selfCaptured
    case capturedUninitialized(String, String), capturedEarly(String), delegatesPlainly(String)
    case convenienceOfSuper(String)
    case returnInDefer, missingElse, assignmentAsCondition, caseAfterDefault, fallthroughAtEnd
    case boundDifferently(String, String), jumpOutOfDefer(String), rethrowing, selfBeforeDelegating
    case statementsInBranch(String), continueOf(String)

    var id: String {
        switch self {
        case .guardFallsThrough: "guard-falls-through"
        case .returnOutside, .missingValue, .returnInInitializer, .unexpectedValue, .returnInDefer: "return"
        case .missingElse: "missing-else"
        case .assignmentAsCondition: "assignment-as-condition"
        case .unboundInPattern: "unbound-in-pattern"
        case .throwNotHandled: "unhandled-error"
        case .unknownLabel, .outsideLoop, .fallthroughOutside, .fallthroughInto, .fallthroughAtEnd, .jumpOutOfDefer,
            .continueOf:
            "jump"
        case .boundDifferently: "pattern-mismatch"
        case .rethrowing: "unhandled-error"
        case .selfBeforeDelegating: "initialization"
        case .statementsInBranch: "branch-value"
        case .caseAfterDefault: "case-after-default"
        case .notSequence: "not-a-sequence"
        case .branches: "type-mismatch"
        case .functionUnused: "unused-function"
        case .opaqueMisfit: "does-not-conform"
        case .missingReturn: "missing-return"
        case .uninitialized: "uninitialized"
        case .assignedTwice: "assigned-twice"
        case .capturedEarly, .capturedUninitialized: "uninitialized"
        case .selfBeforeSuper, .unsetAtSuper, .superTwice, .selfCaptured, .delegatesPlainly, .convenienceOfSuper:
            "initialization"
        case .selfBeforeInit, .notAllInitialized, .superNotCalled, .selfInitNotCalled: "initialization"
        }
    }

    var text: String {
        switch self {
        case .guardFallsThrough:
            "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"
        case .returnOutside: "return invalid outside of a func"
        case .missingValue: "non-void function should return a value"
        case .returnInInitializer: "'nil' is the only return value permitted in an initializer"
        case .unexpectedValue: "unexpected non-void return value in void function"
        case .throwNotHandled: "error is not handled because the enclosing function is not declared 'throws'"
        case .unknownLabel(let name): "cannot find label '\(name)' in scope"
        case .outsideLoop(let word):
            word == "break"
                ? "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do"
                : "'\(word)' is only allowed inside a loop"
        case .branches(let first, let second): "branches have mismatching types '\(first)' and '\(second)'"
        case .notSequence(let type):
            "for-in loop requires '\(type)' to conform to 'Sequence'"
                + (type.hasSuffix("?") ? "; did you mean to unwrap optional?" : "")
        case .functionUnused(let name): "function '\(name)' is mentioned but not called"
        case .opaqueMisfit(let type, let proto): "return type requires that '\(type)' conform to '\(proto)'"
        case .missingReturn(let what, let type, _): "missing return in \(what) expected to return '\(type)'"
        case .uninitialized(let name, let isLet):
            "\(isLet ? "constant" : "variable") '\(name)' used before being initialized"
        case .assignedTwice(let name): "immutable value '\(name)' may only be initialized once"
        case .selfBeforeInit: "'self' used before all stored properties are initialized"
        case .notAllInitialized(let names):
            "return from initializer without initializing all stored properties: \(names.map { "'self.\($0)' not initialized" }.joined(separator: ", "))"
        case .superNotCalled: "'super.init' isn't called on all paths before returning from initializer"
        case .selfInitNotCalled: "'self.init' isn't called on all paths before returning from initializer"
        case .selfBeforeSuper(let what): "'self' used \(what.map { "in \($0) " } ?? "")before 'super.init' call"
        case .superTwice: "'super.init' called multiple times in initializer"
        case .selfCaptured: "'self' captured by a closure before all members were initialized"
        case .unsetAtSuper(let name, let isImplicit):
            "property 'self.\(name)' not initialized at \(isImplicit ? "implicitly generated " : "")super.init call"
        case .capturedUninitialized(let kind, let name):
            "\(kind) '\(name)' captured by a closure before being initialized"
        case .delegatesPlainly(let name):
            "designated initializer for '\(name)' cannot delegate (with 'self.init'); did you mean this to be a"
                + " convenience initializer?"
        case .convenienceOfSuper(let name): "must call a designated initializer of the superclass '\(name)'"
        case .capturedEarly(let name): "closure captures '\(name)' before it is declared"
        case .fallthroughInto(let name): "'fallthrough' from a case which doesn't bind variable '\(name)'"
        case .unboundInPattern(let name): "'\(name)' must be bound in every pattern"
        case .returnInDefer: "'return' cannot transfer control out of a defer statement"
        case .missingElse: "'if' must have an unconditional 'else' to be used as expression"
        case .assignmentAsCondition: "use of '=' in a boolean context, did you mean '=='?"
        case .caseAfterDefault: "additional 'case' blocks cannot appear after the 'default' block of a 'switch'"
        case .fallthroughOutside: "'fallthrough' is only allowed inside a switch"
        case .fallthroughAtEnd: "'fallthrough' without a following 'case' or 'default' block"
        case .boundDifferently(let type, let first):
            "pattern variable bound to type '\(type)', expected type '\(first)'"
        case .jumpOutOfDefer(let word): "'\(word)' cannot transfer control out of a defer statement"
        case .rethrowing: "a function declared 'rethrows' may only throw if its parameter does"
        case .selfBeforeDelegating: "'self' used before 'self.init' call or assignment to 'self'"
        case .continueOf(let statement): "'continue' cannot be used with \(statement) statements"
        case .statementsInBranch(let word):
            "non-expression branch of '\(word)' expression may only end with a 'throw'"
                + (word == "switch" ? " or 'fallthrough'" : "")
        }
    }

    var hint: String? {
        if case .missingReturn(_, _, isGiven: true) = self { return "Write 'return' before the last expression." }
        return nil
    }
}
