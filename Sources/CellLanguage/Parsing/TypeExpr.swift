import Diagnostics

/// A type as it was written.
final class TypeExpr {
    let kind: Kind
    let span: TextSpan

    init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    /// The types that it is made of.
    var parts: [TypeExpr] {
        switch kind {
        case .name(_, let parts), .composition(let parts): parts
        case .member(let base, _, let arguments): [base] + arguments
        case .array(let inner), .optional(let inner, _), .some(let inner), .any(let inner), .metatype(let inner):
            [inner]
        case .dictionary(let key, let value): [key, value]
        case .tuple(let elements): elements.map(\.type)
        case .function(let parameters, _, let result): parameters.map(\.type) + [result]
        }
    }

    indirect enum Kind {
        case name(String, [TypeExpr])
        case member(TypeExpr, String, [TypeExpr])
        case array(TypeExpr)
        case dictionary(TypeExpr, TypeExpr)
        /// `T?` and `T!`.
        case optional(TypeExpr, isImplicitlyUnwrapped: Bool)
        case tuple([(label: String?, type: TypeExpr)])
        case function([Parameter], isThrowing: Bool, result: TypeExpr)
        case some(TypeExpr)
        case any(TypeExpr)
        case composition([TypeExpr])
        case metatype(TypeExpr)
    }

    struct Parameter {
        let type: TypeExpr
        let isInout: Bool
        var isVariadic = false
        var isAutoclosure = false
    }
}
