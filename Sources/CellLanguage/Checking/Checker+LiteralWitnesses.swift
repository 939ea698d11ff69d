import Diagnostics

/// `init(integerLiteral:)` and its like, which take what Swift makes of a literal.
extension Checker {
    func checkLiteral(_ nominal: NominalType, _ proto: NominalType, _ span: TextSpan) {
        guard let label = Self.literalLabels[proto.name], nominal.builtin == nil, nominal.host == nil else { return }
        let made = members(named: "init", in: nominal.declaredType, receiver: nil, isStatic: true, distance: 0)
        let found = made.compactMap(\.function).first { function in
            resolveSignature(function)
            guard function.parameters.count == 1, let parameter = function.parameters.first else { return false }
            return parameter.label == label && takesLiteral(parameter, proto)
        }
        if let found {
            if found.isFailable { report(WitnessMessage.failable(found.fullName), found.span) }
            return
        }
        let message = DeclarationMessage.missingRequirement(
            type: nominal.name, proto: proto.name, requirement: "'init(\(label):)'")
        report(message, span)
    }

    private func takesLiteral(_ parameter: FunctionSymbol.Parameter, _ proto: NominalType) -> Bool {
        let type = resolve(parameter.type)
        if type.hasErrors { return true }
        switch proto {
        case Standard.arrayLiteral: return parameter.isVariadic
        case Standard.dictionaryLiteral:
            if case .tuple(let pair) = type { return parameter.isVariadic && pair.count == 2 }
            return false
        case Standard.booleanLiteral: return type == .bool
        case Standard.nilLiteral: return type == .void
        case Standard.stringLiteral: return type == .string || type == .character
        case Standard.floatLiteral: return type.nominal?.builtin != nil && isFloating(type)
        default: return type.nominal?.builtin != nil && conforms(type, to: Standard.integerLiteral)
        }
    }

    private static let literalLabels = [
        "ExpressibleByIntegerLiteral": "integerLiteral", "ExpressibleByFloatLiteral": "floatLiteral",
        "ExpressibleByStringLiteral": "stringLiteral", "ExpressibleByBooleanLiteral": "booleanLiteral",
        "ExpressibleByNilLiteral": "nilLiteral", "ExpressibleByArrayLiteral": "arrayLiteral",
        "ExpressibleByDictionaryLiteral": "dictionaryLiteral",
    ]
}
