import Diagnostics

/// What can be wrong with a call.
enum CallMessage: DiagnosticMessage {
    case missing(String, position: Int?)
    case extra(Int)
    case wrongLabel(have: String?, want: String?)
    case noMatch(String, [String], [String])
    case notCallable(String)
    case unexpectedInout
    case needsInout(String)
    case notInferred(String)
    case requirement(String, String, String)
    case tooComplex
    case unused(String)
    case overlapping(String)
    case abstract(String)
    case order(String, before: String)
    case takesNone

    var id: String {
        switch self {
        case .missing: "missing-argument"
        case .extra: "extra-argument"
        case .wrongLabel: "wrong-label"
        case .noMatch: "no-match"
        case .notCallable: "not-callable"
        case .unexpectedInout, .needsInout: "inout"
        case .notInferred: "not-inferred"
        case .requirement: "requirement"
        case .tooComplex: "too-complex"
        case .unused: "unused-result"
        case .overlapping: "overlapping-access"
        case .abstract: "protocol-instance"
        case .order: "argument-order"
        case .takesNone: "extra-argument"
        }
    }

    var text: String {
        switch self {
        case .missing(let name, let position):
            position.map { "missing argument for parameter #\($0) in call" }
                ?? "missing argument for parameter '\(name)' in call"
        case .extra(let count): count == 1 ? "extra argument in call" : "extra arguments in call"
        case .wrongLabel(let have, let want): Self.label(have, want)
        case .noMatch(let name, let types, _):
            "no exact matches in call to '\(name)' with arguments (\(types.joined(separator: ", ")))"
        case .notCallable(let type): "cannot call value of non-function type '\(type)'"
        case .unexpectedInout: "'&' used with non-inout argument"
        case .needsInout(let type): "passing value of type '\(type)' to an inout parameter requires explicit '&'"
        case .notInferred(let name): "generic parameter '\(name)' could not be inferred"
        case .requirement(let function, let type, let what): "\(function) requires that '\(type)' \(what)"
        case .tooComplex:
            "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into distinct sub-expressions"
        case .unused(let name): "result of call to '\(name)' is unused"
        case .overlapping(let name):
            "overlapping accesses to '\(name)', but modification requires exclusive access; consider copying to a local variable"
        case .abstract(let name): "'any \(name)' cannot be constructed because it has no accessible initializers"
        case .order(let name, let before): "argument '\(name)' must precede argument '\(before)'"
        case .takesNone: "argument passed to call that takes no arguments"
        }
    }

    private static func label(_ have: String?, _ want: String?) -> String {
        switch (have, want) {
        case (let have?, let want?): "incorrect argument label in call (have '\(have):', expected '\(want):')"
        case (let have?, nil): "extraneous argument label '\(have):' in call"
        case (nil, let want?): "missing argument label '\(want):' in call"
        case (nil, nil): "incorrect argument in call"
        }
    }

    var hint: String? {
        if case .noMatch(_, _, let all) = self { return "It takes " + all.joined(separator: " or ") + "." }
        return nil
    }

    var severity: Diagnostic.Severity {
        if case .unused = self { return .warning }
        return .error
    }
}
