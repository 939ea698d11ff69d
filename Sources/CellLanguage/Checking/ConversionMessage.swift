import Diagnostics

enum ConversionMessage: DiagnosticMessage {
    case mismatch(String, String, Purpose)
    case needsUnwrapping(String, String)
    case nilToNonOptional(String, Purpose)
    case doesNotConform(String, Type, Purpose)
    case throwing(String, String)
    case integerAsBoolean(UInt64)
    case optionalAsBoolean(String)
    case numberAsBoolean(String)
    case needsCall(String)
    case needsPayload(String, String)

    var id: String {
        switch self {
        case .mismatch, .integerAsBoolean, .optionalAsBoolean, .numberAsBoolean, .needsCall, .needsPayload:
            "type-mismatch"
        case .needsUnwrapping: "needs-unwrapping"
        case .nilToNonOptional: "nil-for-non-optional"
        case .doesNotConform: "does-not-conform"
        case .throwing: "throwing-function"
        }
    }

    var text: String {
        switch self {
        case .mismatch(let from, let to, let purpose): Self.mismatch(from, to, purpose)
        case .needsUnwrapping(let from, let to):
            "value of optional type '\(from)' must be unwrapped to a value of type '\(to)'"
        case .nilToNonOptional(let type, let purpose):
            switch purpose {
            case .initialization: "'nil' cannot initialize specified type '\(type)'"
            case .assignment: "'nil' cannot be assigned to type '\(type)'"
            case .returning, .closureResult: "'nil' is incompatible with return type '\(type)'"
            case .defaultValue: "nil default argument value cannot be converted to type '\(type)'"
            case .argument: "'nil' is not compatible with expected argument type '\(type)'"
            case .element: "'nil' is not compatible with expected element type '\(type)'"
            case .key: "'nil' is not compatible with expected dictionary key type '\(type)'"
            case .value: "'nil' is not compatible with expected dictionary value type '\(type)'"
            case .condition: "'nil' is not compatible with expected condition type '\(type)'"
            case .coercion: "'nil' cannot be used in context expecting type '\(type)'"
            case .thrown: "cannot infer concrete Error for thrown 'nil' value"
            }
        case .throwing(let from, let to):
            "invalid conversion from throwing function of type '\(from)' to non-throwing function type '\(to)'"
        case .integerAsBoolean(let value):
            "integer literal value '\(value)' cannot be used as a boolean; did you mean '\(value == 0 ? "false" : "true")'?"
        case .numberAsBoolean(let type): "type '\(type)' cannot be used as a boolean; test for '!= 0' instead"
        case .needsPayload(let name, let type): "member '\(name)' expects argument of type '\(type)'"
        case .needsCall(let type):
            "function produces expected type '\(type)'; did you mean to call it with '()'?"
        case .optionalAsBoolean(let type):
            "optional type '\(type)' cannot be used as a boolean; test for '!= nil' instead"
        case .doesNotConform(let from, let to, let purpose):
            switch purpose {
            case .argument: "argument type '\(from)' does not conform to expected type '\(Self.bare(to))'"
            case .returning, .closureResult:
                "return expression of type '\(from)' does not conform to '\(Self.bare(to))'"
            case .thrown: "thrown expression type '\(from)' does not conform to '\(Self.bare(to))'"
            case .initialization, .assignment, .condition, .element, .key, .value, .coercion, .defaultValue:
                "value of type '\(from)' does not conform to specified type '\(Self.bare(to))'"
            }
        }
    }

    private static func bare(_ type: Type) -> String {
        let text = type.description
        return text.hasPrefix("any ") ? String(text.dropFirst(4)) : text
    }

    private static func mismatch(_ from: String, _ to: String, _ purpose: Purpose) -> String {
        switch purpose {
        case .initialization: "cannot convert value of type '\(from)' to specified type '\(to)'"
        case .assignment: "cannot assign value of type '\(from)' to type '\(to)'"
        case .returning: "cannot convert return expression of type '\(from)' to return type '\(to)'"
        case .argument: "cannot convert value of type '\(from)' to expected argument type '\(to)'"
        case .defaultValue: "default argument value of type '\(from)' cannot be converted to type '\(to)'"
        case .condition: "cannot convert value of type '\(from)' to expected condition type '\(to)'"
        case .element: "cannot convert value of type '\(from)' to expected element type '\(to)'"
        case .key: "cannot convert value of type '\(from)' to expected dictionary key type '\(to)'"
        case .value: "cannot convert value of type '\(from)' to expected dictionary value type '\(to)'"
        case .coercion, .thrown: "cannot convert value of type '\(from)' to type '\(to)' in coercion"
        case .closureResult: "cannot convert value of type '\(from)' to closure result type '\(to)'"
        }
    }

    var hint: String? {
        switch self {
        case .needsUnwrapping: "Write '??' with a value for nil, or unwrap it with 'if let' or '!'."
        case .mismatch("Int", "Double", _): "Convert it: Double(…)."
        case .mismatch("Double", "Int", _): "Convert it: Int(…) drops the fraction."
        default: nil
        }
    }
}
