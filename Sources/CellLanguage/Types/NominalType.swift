import Diagnostics

/// The declaration of a structure, class, enum or protocol.
///
/// Those of the standard library are made once and never change; what cells and libraries add to them stands in the
/// session's `Environment`.
final class NominalType: Hashable, @unchecked Sendable {
    enum Kind: String {
        case structure = "struct"
        case `class`
        case enumeration = "enum"
        case `protocol`
    }

    let name: String
    let kind: Kind
    var signature = GenericSignature.none
    /// How many of its parameters are those of the type around it.
    var outerCount = 0
    /// Of a class.
    var superclass: Type?
    /// The protocols after the colon.
    var inherited: [Type] = []
    /// A protocol's own `Self`.
    let selfParameter: GenericParameter?
    /// A protocol's associated types with their defaults.
    var associated: [(name: String, bound: [Type], value: Type?)] = []
    var primaryAssociated: [String] = []
    /// Stored properties in order of declaration, without inherited ones.
    var stored: [VariableSymbol] = []
    var cases: [EnumCase] = []
    var rawType: Type?
    /// Members by name, as written in the type's own braces.
    var members: [String: [Member]] = [:]
    /// Nested types and typealiases.
    var types: [String: TypeMember] = [:]
    let builtin: Builtin?
    var host: HostTypeDeclaration?
    /// The names around it, for members that are resolved later.
    var scope: Scope?
    var isResultBuilder = false
    var isIndirect = false
    /// Resolves what stands after the colon and inside the braces; nil once done.
    var complete: (() -> Void)?
    /// `protocol P: AnyObject`.
    var isClassBound = false
    var isFinal = false
    var reach = Reach.module
    /// Whether its own braces hold an `init`: then Swift makes none.
    var hasOwnInitializer = false
    var span = TextSpan.start
    /// Its closing brace.
    var end = TextSpan.start
    var file = ""

    init(_ name: String, _ kind: Kind, builtin: Builtin? = nil) {
        self.name = name
        self.kind = kind
        self.builtin = builtin
        selfParameter = kind == .protocol ? GenericParameter("Self") : nil
    }

    /// The type with its own parameters as arguments: what `Self` is inside it.
    var declaredType: Type { .nominal(self, signature.parameters.map { .parameter($0) }) }

    var isPrivate: Bool { reach == .type }
    var hasPayloads: Bool { cases.contains { !$0.payload.isEmpty } }

    static func == (left: NominalType, right: NominalType) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

enum TypeMember {
    case nominal(NominalType)
    case alias(TypeAlias)
}

final class TypeAlias {
    let name: String
    var parameters: [GenericParameter] = []
    var type: Type?
    /// What stands after its `=`.
    var written: TypeExpr?
    var reach = Reach.module
    var resolve: (() -> Void)?
    let span: TextSpan

    init(_ name: String, span: TextSpan) {
        self.name = name
        self.span = span
    }
}

struct EnumCase {
    let name: String
    let tag: Int
    var payload: [Type.TupleElement]
    var defaults: [Expr?]
    /// The payload's types as they were written.
    var written: [TypeExpr] = []
    /// Of an enum with raw values.
    var rawValue: RawValue?

    enum RawValue: Hashable {
        case integer(Int)
        case string(String)
        case double(Double)
    }
}

/// A property, method, initializer or subscript.
enum Member: Equatable {
    case variable(VariableSymbol)
    case function(FunctionSymbol)

    var isRequirement: Bool {
        switch self {
        case .variable(let symbol): symbol.getter?.isRequirement ?? false
        case .function(let symbol): symbol.isRequirement
        }
    }

    /// As its type lists it.
    var name: String {
        switch self {
        case .variable(let symbol): symbol.name
        case .function(let symbol): symbol.kind == .initializer ? "init" : symbol.name
        }
    }

    var owner: NominalType? {
        switch self {
        case .variable(let symbol): symbol.owner
        case .function(let symbol): symbol.owner
        }
    }

    var isStatic: Bool {
        switch self {
        case .variable(let symbol): symbol.isStatic
        case .function(let symbol): symbol.isStatic
        }
    }
}
