import Diagnostics

/// What can be wrong with a call.
enum CallMessage: DiagnosticMessage {
    case missing(String, position: Int?)
    case missingSeveral([String])
    case extra(label: String?)
    case extraSeveral([Int])
    case wrongLabel(have: String?, want: String?)
    case wrongLabels(have: [String?], want: [String?])
    case subscriptOfText
    case noInitializers(String)
    case noMatch(String, [String], [String])
    case notCallable(String)
    case unexpectedInout(String)
    case needsInout(String)
    case notInferred(String)
    case requirement(String, String, String)
    case tooComplex
    case overlapping(String)
    case abstract(String)
    case order(String, before: String)
    case takesNone
    case hidesLibrary(String)
    case notRequired(String)
    case initOnValue
    case failable(String, verb: String)

    var id: String {
        switch self {
        case .missing, .missingSeveral: "missing-argument"
        case .extra, .extraSeveral: "extra-argument"
        case .wrongLabel, .wrongLabels: "wrong-label"
        case .subscriptOfText: "no-match"
        case .noInitializers: "no-initializers"
        case .noMatch: "no-match"
        case .notCallable: "not-callable"
        case .unexpectedInout, .needsInout: "inout"
        case .notInferred: "not-inferred"
        case .requirement: "requirement"
        case .tooComplex: "too-complex"
        case .overlapping: "overlapping-access"
        case .abstract: "protocol-instance"
        case .order: "argument-order"
        case .takesNone: "extra-argument"
        case .hidesLibrary: "hides-library"
        case .notRequired: "missing-required-initializer"
        case .initOnValue: "init-on-value"
        case .failable: "failable-delegation"
        }
    }

    var text: String {
        switch self {
        case .missing(let name, let position):
            position.map { "missing argument for parameter #\($0) in call" }
                ?? "missing argument for parameter '\(name)' in call"
        case .missingSeveral(let names): "missing arguments for parameters \(names.joined(separator: ", ")) in call"
        case .extra(let label): "extra argument \(label.map { "'\($0)' " } ?? "")in call"
        case .extraSeveral(let places):
            "extra arguments at positions \(places.map { "#\($0)" }.joined(separator: ", ")) in call"
        case .wrongLabel(let have, let want): Self.label(have, want)
        case .wrongLabels(let have, let want): Self.labels(have, want)
        case .noInitializers(let name):
            "'\(name)' cannot be constructed because it has no accessible initializers"
        case .subscriptOfText:
            "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead."
        case .noMatch(let name, let types, _):
            "no exact matches in call to '\(name)' with arguments (\(types.joined(separator: ", ")))"
        case .notCallable(let type): "cannot call value of non-function type '\(type)'"
        case .unexpectedInout(let type): "'&' used with non-inout argument of type '\(type)'"
        case .needsInout(let type): "passing value of type '\(type)' to an inout parameter requires explicit '&'"
        case .notInferred(let name): "generic parameter '\(name)' could not be inferred"
        case .requirement(let function, let type, let what): "\(function) requires that '\(type)' \(what)"
        case .tooComplex:
            "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into distinct sub-expressions"
        case .initOnValue:
            "'init' is a member of the type; use 'type(of: ...)' to initialize a new object of the same dynamic type"
        case .failable(let name, let verb):
            "a non-failable initializer cannot \(verb) to failable initializer '\(name)' written with 'init?'"
        case .notRequired(let type):
            "constructing an object of class type '\(type)' with a metatype value must use a 'required' initializer"
        case .overlapping(let name):
            "overlapping accesses to '\(name)', but modification requires exclusive access; consider copying to a local variable"
        case .abstract(let name): "'any \(name)' cannot be constructed because it has no accessible initializers"
        case .order(let name, let before): "argument '\(name)' must precede argument '\(before)'"
        case .takesNone: "argument passed to call that takes no arguments"
        case .hidesLibrary(let name):
            "use of '\(name)' refers to instance method rather than global function '\(name)' in module 'Swift'"
        }
    }

    private static func label(_ have: String?, _ want: String?) -> String {
        switch (have, want) {
        case (let have?, let want?): "incorrect argument label in call (have '\(have):', expected '\(want):')"
        case (nil, let want?): "missing argument label '\(want):' in call"
        case (let have, nil): "extraneous argument label '\(have ?? "_"):' in call"
        }
    }

    /// Those that are wrong where all are missing or too many; else all of them.
    private static func labels(_ have: [String?], _ want: [String?]) -> String {
        let wrong = zip(have, want).filter { $0 != $1 }
        if wrong.count == 1, have.count == 1 || wrong[0].0 == nil || wrong[0].1 == nil {
            return label(wrong[0].0, wrong[0].1)
        }
        func list(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
        if wrong.allSatisfy({ $0.0 == nil }) { return "missing argument labels '\(list(wrong.map(\.1)))' in call" }
        if wrong.allSatisfy({ $0.1 == nil }) { return "extraneous argument labels '\(list(wrong.map(\.0)))' in call" }
        let word = wrong.count == 1 ? "label" : "labels"
        return "incorrect argument \(word) in call (have '\(list(have))', expected '\(list(want))')"
    }

    var hint: String? {
        switch self {
        case .subscriptOfText: "A character by its number is 'Array(text)[i]'."
        case .noMatch(_, _, let all): "It takes " + all.joined(separator: " or ") + "."
        case .failable: "Write 'init?' here as well, or '!' after the call where it can't fail."
        case .hidesLibrary(let name): "Write 'Swift.\(name)' to call the function."
        default: nil
        }
    }
}
