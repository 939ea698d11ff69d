/// What some cell declares at its top level, and what of earlier cells it changes.
package struct DeclaredNames {
    package private(set) var names: Set<String> = []
    /// The types of its own, those within others included.
    private(set) var types: Set<NominalType> = []
    /// Types of the library or of earlier cells that it extends.
    private(set) var extended: Set<NominalType> = []
    private(set) var changed: Set<VariableSymbol> = []

    package init() {}

    init(in environment: Environment, since before: Environment) {
        for (name, symbols) in environment.symbols {
            let known = before.symbols[name]?.count ?? 0
            guard symbols.count != known else { continue }
            names.insert(name)
            for case .type(let nominal) in symbols.dropFirst(known) { insert(nominal) }
        }
        for (nominal, extensions) in environment.extensions where !types.contains(nominal) {
            if extensions.count != before.extensions[nominal]?.count ?? 0 { extended.insert(nominal) }
        }
    }

    private mutating func insert(_ nominal: NominalType) {
        guard types.insert(nominal).inserted else { return }
        for case .nominal(let inner) in nominal.types.values { insert(inner) }
    }

    /// What a cell declares, or would if it could run, and what it changes.
    package mutating func add(_ cell: PreparedCell) {
        names.formUnion(cell.declares)
        addChanges(of: cell)
    }

    package mutating func addChanges(of cell: PreparedCell) { changed.formUnion(cell.changes) }

    package mutating func add(_ other: DeclaredNames) {
        names.formUnion(other.names)
        extended.formUnion(other.extended)
    }

    /// Leaves out types of these names.
    mutating func forget(_ names: Set<String>) { types = types.filter { !names.contains($0.name) } }

    func extends(_ nominal: NominalType) -> Bool { extended.contains(nominal) }

    /// A type of its own that a type is made of.
    func first(in type: Type) -> NominalType? {
        switch type {
        case .nominal(let nominal, let arguments):
            types.contains(nominal) ? nominal : arguments.lazy.compactMap(first).first
        case .tuple(let elements): elements.lazy.compactMap { first(in: $0.type) }.first
        case .function(let function):
            (function.parameters.map(\.type) + [function.result]).lazy.compactMap(first).first
        case .existential(let protocols): protocols.lazy.compactMap(first).first
        case .metatype(let type): first(in: type)
        case .parameter(let parameter): parameter.underlying.flatMap(first)
        case .variable(let variable): variable.binding.flatMap(first)
        case .associated, .error: nil
        }
    }
}
