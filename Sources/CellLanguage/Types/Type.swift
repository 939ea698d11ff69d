/// A static type. Every expression of a cell has one when its check has ended.
indirect enum Type: Hashable, @unchecked Sendable {
    /// A structure, class, enum or protocol with its generic arguments.
    case nominal(NominalType, [Type])
    /// The empty tuple is `Void`.
    case tuple([TupleElement])
    case function(FunctionType)
    /// `any P & Q`; each is a `nominal` protocol. Without any it is `Any`.
    case existential([Type])
    /// `T.Type`.
    case metatype(Type)
    case parameter(GenericParameter)
    /// `T.Element`, where the base is not known yet.
    case associated(Type, String)
    /// To be found by inference.
    case variable(TypeVariable)
    /// A mistake was reported; whatever is done with it is accepted.
    case error

    struct TupleElement: Hashable {
        var label: String?
        var type: Type

        init(_ type: Type, label: String? = nil) {
            self.label = label
            self.type = type
        }
    }
}

struct FunctionType: Hashable {
    struct Parameter: Hashable {
        var type: Type
        var isInout = false
        var isVariadic = false
        var isAutoclosure = false
    }

    var parameters: [Parameter]
    var result: Type
    var isThrowing = false

    init(_ parameters: [Type], _ result: Type, isThrowing: Bool = false) {
        self.init(parameters: parameters.map { Parameter(type: $0) }, result: result, isThrowing: isThrowing)
    }

    init(parameters: [Parameter], result: Type, isThrowing: Bool = false) {
        self.parameters = parameters
        self.result = result
        self.isThrowing = isThrowing
    }
}

/// `T` in `func f<T>`; also the hidden type behind `some P`.
final class GenericParameter: Hashable, @unchecked Sendable {
    let name: String
    /// For `some P` as a result: the protocols it shows, and the type behind them once the body was checked.
    var opaque: [Type]?
    var underlying: Type?
    /// Of an opaque one: those that stand for it where types are known.
    var instances: [Substitution: GenericParameter] = [:]

    init(_ name: String, opaque: [Type]? = nil) {
        self.name = name
        self.opaque = opaque
    }

    static func == (left: GenericParameter, right: GenericParameter) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A type that inference is still looking for.
final class TypeVariable: Hashable {
    /// What a literal may become: `1` may be `Int` or `Double`, `1.5` no `Int`.
    enum Literal: Int {
        case integer, float, string, character, boolean
    }

    var binding: Type?
    var literal: Literal?

    init(literal: Literal? = nil) {
        self.literal = literal
    }

    static func == (left: TypeVariable, right: TypeVariable) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A condition of a `where` clause or of `T: P`.
enum Requirement {
    case conforms(Type, to: Type)
    case same(Type, Type)
}

/// Generic parameters and what is asked of them.
struct GenericSignature {
    var parameters: [GenericParameter] = []
    var requirements: [Requirement] = []

    static var none: GenericSignature { GenericSignature() }
    var isEmpty: Bool { parameters.isEmpty && requirements.isEmpty }
}
