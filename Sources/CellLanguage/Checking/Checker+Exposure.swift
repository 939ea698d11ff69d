import Diagnostics

/// What can be seen from farther away than its type: `private enum Kind { … }` and `let kind: Kind` beside it.
extension Checker {
    /// How far a declaration is seen.
    enum Reach: Int, Comparable {
        case type, file, everywhere

        static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
    }

    /// The globals and functions of the cell.
    func checkExposure() {
        for symbol in globals {
            let word = symbol.isLet ? "constant" : "variable"
            expose(type(of: symbol), in: word, "its type", max(.file, reach(of: symbol)), symbol.span)
        }
        for function in topLevelFunctions {
            expose(function, "function", max(.file, reach(of: function)))
        }
    }

    /// A type's own members, superclass and payloads.
    func checkExposure(of nominal: NominalType) {
        if nominal.file == Library.file { return }
        let around = reach(of: nominal)
        for member in nominal.members.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
            switch member {
            case .variable(let symbol):
                expose(type(of: symbol), in: "property", "its type", min(around, reach(of: symbol)), symbol.span)
            case .function(let function) where function.synthesized == nil:
                let what =
                    switch function.kind {
                    case .initializer: "initializer"
                    case .subscript: "subscript"
                    default: "method"
                    }
                expose(function, what, min(around, reach(of: function)))
            case .function: break
            }
        }
        if let superclass = nominal.superclass?.nominal, reach(of: superclass) < around {
            report(ExposureMessage.superclass(word(of: superclass)), nominal.span)
        }
        for payload in nominal.cases.flatMap(\.payload) {
            guard let hidden = hidden(in: payload.type, from: around) else { continue }
            report(ExposureMessage.payload(word(of: hidden)), nominal.span)
        }
    }

    private func expose(_ function: FunctionSymbol, _ what: String, _ reach: Reach) {
        resolveSignature(function)
        for parameter in function.parameters {
            expose(parameter.type, in: what, "its parameter", reach, function.span)
        }
        if function.kind != .initializer { expose(function.result, in: what, "its result", reach, function.span) }
    }

    private func expose(_ type: Type, in what: String, _ part: String, _ reach: Reach, _ span: TextSpan) {
        guard let hidden = hidden(in: resolve(type), from: reach) else { return }
        let isMember = hidden.scope?.parent?.type != nil
        let wanted =
            isMember ? "private" : what == "property" || what == "method" ? "fileprivate" : "private or fileprivate"
        report(ExposureMessage.usesHidden(what, part, hidden.name, word(of: hidden), wanted: wanted), span)
    }

    /// A type in `type` that is not seen as far.
    private func hidden(in type: Type, from reach: Reach) -> NominalType? {
        var found: NominalType?
        _ = type.contains { part in
            guard let nominal = part.nominal, self.reach(of: nominal) < reach else { return false }
            found = nominal
            return true
        }
        return found
    }

    private func reach(of nominal: NominalType) -> Reach {
        let own = reach(isPrivate: nominal.isPrivate, isFilePrivate: nominal.isFilePrivate)
        guard let outer = nominal.scope?.parent?.type else { return max(.file, own) }
        return min(own, reach(of: outer))
    }

    private func reach(of symbol: VariableSymbol) -> Reach {
        reach(isPrivate: symbol.isPrivate, isFilePrivate: symbol.isFilePrivate)
    }

    private func reach(of function: FunctionSymbol) -> Reach {
        reach(isPrivate: function.isPrivate, isFilePrivate: function.isFilePrivate)
    }

    /// Of a member: what is private outside of types is seen in the whole file.
    private func reach(isPrivate: Bool, isFilePrivate: Bool) -> Reach {
        isPrivate ? .type : isFilePrivate ? .file : .everywhere
    }

    private func word(of nominal: NominalType) -> String { nominal.isFilePrivate ? "fileprivate" : "private" }
}

enum ExposureMessage: DiagnosticMessage {
    case usesHidden(String, String, String, String, wanted: String)
    case superclass(String)
    case payload(String)

    var id: String { "exposed-type" }

    var text: String {
        switch self {
        case .usesHidden(let what, let part, let type, let word, let wanted):
            "\(what) must be declared \(wanted) because \(part) uses a \(word) type: '\(type)'"
        case .superclass(let word): "class must be declared private or fileprivate because its superclass is \(word)"
        case .payload(let word): "enum case in an internal enum uses a \(word) type"
        }
    }
}
