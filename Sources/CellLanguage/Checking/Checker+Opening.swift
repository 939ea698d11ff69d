import Diagnostics

/// Values behind protocols that generic functions take: the type that such a value has stands for the generic parameter
/// while the call runs, and what comes back of it stands behind the protocol again (SE-0352).
extension Checker {
    /// Whether a protocol may stand for what a function asks of its generic parameter: it has to be found in one argument,
    /// and nothing else may depend on what is found.
    func opens(_ subject: Type, _ type: Type, in function: FunctionSymbol) -> Bool {
        guard case .existential(let protocols) = type, case .parameter(let parameter) = subject,
            function.signature.parameters.contains(parameter)
        else { return false }
        let mentioning = function.parameters.filter { $0.type.contains { $0 == subject } }
        guard mentioning.count == 1, let only = mentioning.first, !only.isVariadic,
            only.type == subject || only.type == .metatype(subject)
        else { return false }
        return KnownExistential(own: parameter, protocols: protocols, checker: self).canErase(function.result)
    }

    /// `some P` of a value behind a protocol: another type for each that may stand there, so `any P` is what is known.
    func erasedOpaque(_ result: Type, of candidate: Candidate, _ substitution: Substitution) -> Type? {
        guard case .parameter(let hidden) = result, let bounds = hidden.opaque, let owner = candidate.owner else {
            return nil
        }
        let opened = (candidate.function?.signature.parameters ?? []) + (owner.selfParameter.map { [$0] } ?? [])
        let isOpened = opened.contains { substitution[$0].map { resolve($0).isExistential } ?? false }
        return isOpened ? .existential(bounds) : nil
    }
}

enum OpeningMessage: DiagnosticMessage {
    case noConformance(String, String)

    var id: String { "does-not-conform" }

    var text: String {
        switch self {
        case .noConformance(let type, let bound): "type '\(type)' cannot conform to '\(bound)'"
        }
    }

    var hint: String? {
        switch self {
        case .noConformance(let type, _):
            "Values of '\(type)' may be of different types: ask for '\(type)' itself, or pass values of one type."
        }
    }
}
