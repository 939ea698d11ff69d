/// One thing that a name may mean at its place.
struct Candidate {
    enum Target {
        case function(FunctionSymbol)
        case variable(VariableSymbol)
        case type(Type)
        case enumCase(NominalType, Int, Type)
        /// `.0` or a label of a tuple.
        case tupleElement(Int, Type)
    }

    var target: Target
    /// What stands for the parameters of the type around it.
    var substitution: Substitution = [:]
    /// What the member is taken from; a metatype for static ones, nil for names without a base.
    var receiver: TypedExpr?
    /// Smaller is nearer: own members before a superclass's before a protocol extension's.
    var distance = 0
    /// A protocol's `Self` as a result: it is then the receiver's own type.
    var dynamicSelf: GenericParameter? { function?.owner?.selfParameter }
    /// A static member or case, named without its type where there is a `self` that has none of that name.
    var isMisplaced = false
    /// `super.name`.
    var isSuper = false

    /// The type whose member it is.
    var owner: NominalType? {
        switch target {
        case .function(let symbol): symbol.owner
        case .variable(let symbol): symbol.owner
        case .type, .enumCase, .tupleElement: nil
        }
    }

    var function: FunctionSymbol? {
        if case .function(let symbol) = target { return symbol }
        return nil
    }
}

extension [Candidate] {
    /// Those as near as others in their order.
    var nearestFirst: [Candidate] {
        if count < 2 { return self }
        return enumerated().sorted {
            ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
        }.map(\.element)
    }
}
