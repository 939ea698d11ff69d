/// The names that can be seen from a place, innermost first.
final class Scope {
    let parent: Scope?
    private var symbols: [String: [Symbol]] = [:]
    /// The type whose members are seen without a dot.
    var type: NominalType?
    var selfType: Type?
    /// The library's own: what cells declare is not seen from here.
    var isLibrary = false
    /// Variables that the block declares, from its beginning.
    var upcoming: Set<String> = []
    /// Functions of the block that are checked at its end.
    var lateFunctions: [FunctionSymbol] = []
    /// Types seen by name: generic parameters.
    var parameters: [String: GenericParameter] = [:]

    /// Parameters that an extension's conditions make concrete.
    var aliases: [String: Type] = [:]

    init(parent: Scope?) {
        self.parent = parent
    }

    func declare(_ symbol: Symbol, as name: String) {
        symbols[name, default: []].append(symbol)
    }

    subscript(name: String) -> [Symbol] { symbols[name] ?? [] }

    var names: [String] { symbols.keys.sorted() }
}

enum Symbol {
    case variable(VariableSymbol)
    case function(FunctionSymbol)
    case type(NominalType)
    case alias(TypeAlias)
}
