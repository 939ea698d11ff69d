/// What those who check an answer see of it.
extension CellSession {
    /// What has been declared since a snapshot.
    package func declarations(since before: SessionSnapshot) -> DeclaredNames {
        DeclaredNames(in: environment, since: before.environment)
    }

    /// Takes out of sight, of what was declared since a snapshot, whatever would stand in the place of the library's
    /// or an earlier cell's: names and extensions mean again what they meant then, unless they are `asked` for. What an
    /// answer's own functions call stays what they saw.
    package func hideRedeclared(since before: SessionSnapshot, but asked: DeclaredNames) {
        let answer = declarations(since: before)
        var seen = environment
        for name in answer.names where !asked.names.contains(name) && means(name, something: before.environment) {
            seen.symbols[name] = before.environment.symbols[name]
        }
        for nominal in answer.extended where !asked.extends(nominal) {
            seen.extensions[nominal] = before.environment.extensions[nominal]
        }
        if !asked.names.contains(where: Self.isOperator) { seen.operators = before.environment.operators }
        environment = seen
    }

    /// A declaration that was `asked` for and is made of a type that the answer brought along, whose `==` may say
    /// anything.
    package func foreignValue(
        since before: SessionSnapshot, asked: DeclaredNames
    ) -> (name: String, type: String)? {
        var answer = declarations(since: before)
        answer.forget(asked.names)
        for name in asked.names.sorted() {
            for symbol in (environment.symbols[name] ?? []).dropFirst(before.environment.symbols[name]?.count ?? 0) {
                if let type = type(of: symbol), let own = answer.first(in: type) { return (name, own.name) }
            }
        }
        return nil
    }

    /// Whether a name stands for something now: an earlier cell's, or the library's.
    package func knows(_ name: String) -> Bool { means(name, something: environment) }

    private func type(of symbol: Symbol) -> Type? {
        switch symbol {
        case .variable(let variable): variable.type
        case .function(let function): .function(FunctionType(function.parameters.map(\.type), function.result))
        case .alias(let alias): alias.type
        case .type: nil
        }
    }

    private func means(_ name: String, something before: Environment) -> Bool {
        before.symbols[name] != nil || Self.isOperator(name) || knowsInLibrary(name)
    }

    private static func isOperator(_ name: String) -> Bool {
        name.first.map { !$0.isLetter && $0 != "_" } ?? false
    }
}
