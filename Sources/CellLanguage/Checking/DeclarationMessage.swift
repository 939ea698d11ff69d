import Diagnostics

/// What can be wrong with a declaration.
enum DeclarationMessage: DiagnosticMessage {
    case redeclared(String)
    case finalSuperclass(String)
    case notInheritable(String, String)
    case noRawType
    case rawValueNotLiteral
    case computedNeedsType
    case missingType(String)
    case missingRequirement(type: String, proto: String, requirement: String)
    case noInitializers(String)
    case overridesNothing(String)
    case missingOverride(String)
    case storedInExtension
    case extensionInside
    case overridesFinal
    case multipleInheritance(String, String)
    case notFirst(String, String)
    case recursiveValue(String)
    case missingRequired(String, String)
    case weakValue(String, String), weakUnbound(String, String)
    case weakOptional(String)
    case rawValueType(String, String)
    case noAllCases(String)
    case indirectNeeded(String)
    case circularClass(String)
    case circularProtocol(String)
    case circularAlias(String)
    case staticInGeneric
    case staticWithoutValue(isLet: Bool)

    var id: String {
        switch self {
        case .redeclared: "redeclared"
        case .finalSuperclass: "final-superclass"
        case .notInheritable: "not-inheritable"
        case .noRawType: "no-raw-type"
        case .rawValueNotLiteral: "raw-value"
        case .computedNeedsType: "computed-needs-type"
        case .missingType: "missing-type"
        case .missingRequirement: "does-not-conform"
        case .noInitializers: "no-initializers"
        case .overridesNothing: "overrides-nothing"
        case .missingOverride: "missing-override"
        case .storedInExtension: "stored-in-extension"
        case .extensionInside: "extension-inside"
        case .overridesFinal: "overrides-final"
        case .multipleInheritance, .notFirst: "multiple-inheritance"
        case .recursiveValue, .indirectNeeded: "recursive-value"
        case .missingRequired: "missing-required-initializer"
        case .weakValue, .weakUnbound, .weakOptional: "weak-value"
        case .rawValueType: "raw-value"
        case .noAllCases: "does-not-conform"
        case .circularClass, .circularProtocol, .circularAlias: "circular-reference"
        case .staticInGeneric: "static-in-generic"
        case .staticWithoutValue: "static-without-value"
        }
    }

    var text: String {
        switch self {
        case .redeclared(let name): "invalid redeclaration of '\(name)'"
        case .finalSuperclass(let name): "inheritance from a final class '\(name)'"
        case .notInheritable(let name, let type): "inheritance from non-protocol type '\(type)' in '\(name)'"
        case .noRawType: "enum case cannot have a raw value if the enum does not have a raw type"
        case .rawValueNotLiteral: "raw value for enum case must be a literal"
        case .computedNeedsType: "computed property must have an explicit type"
        case .missingType(let name): "type annotation missing in pattern for '\(name)'"
        case .missingRequirement(let type, let proto, _): "type '\(type)' does not conform to protocol '\(proto)'"
        case .noInitializers(let name): "class '\(name)' has no initializers"
        case .overridesNothing(let what):
            "\(what) does not override any \(what == "property" ? "property" : "method") from its superclass"
        case .missingOverride(let name): "overriding declaration requires an 'override' keyword: '\(name)'"
        case .storedInExtension: "extensions must not contain stored properties"
        case .overridesFinal: "instance method overrides a 'final' instance method"
        case .notFirst(let what, let clause): "\(what) must appear first in \(clause) inheritance clause"
        case .multipleInheritance(let first, let second): "multiple inheritance from classes '\(first)' and '\(second)'"
        case .recursiveValue(let name):
            "value type '\(name)' cannot have a stored property that recursively contains it"
        case .indirectNeeded(let name): "recursive enum '\(name)' is not marked 'indirect'"
        case .missingRequired(let initializer, let superclass):
            "'required' initializer '\(initializer)' must be provided by subclass of '\(superclass)'"
        case .weakUnbound(let keyword, let type):
            "'\(keyword)' must not be applied to non-class-bound '\(type)'; consider adding a protocol conformance that"
                + " has a class bound"
        case .weakValue(let keyword, let type):
            "'\(keyword)' may only be applied to class and class-bound protocol types, not '\(type)'"
        case .weakOptional(let type): "'weak' variable should have optional type '\(type)?'"
        case .rawValueType(let found, let raw): "cannot convert value of type '\(found)' to raw type '\(raw)'"
        case .noAllCases(let name): "type '\(name)' does not conform to protocol 'CaseIterable'"
        case .circularClass(let name): "'\(name)' inherits from itself"
        case .circularProtocol(let name): "protocol '\(name)' refines itself"
        case .circularAlias(let name): "type alias '\(name)' references itself"
        case .staticInGeneric: "static stored properties not supported in generic types"
        case .staticWithoutValue(let isLet):
            "'static \(isLet ? "let" : "var")' declaration requires an initializer expression or an explicitly stated getter"
        case .extensionInside: "declaration is only valid at file scope"
        }
    }

    var hint: String? {
        if case .missingRequirement(_, _, let requirement) = self { return "It asks for \(requirement)." }
        return nil
    }
}
