import Diagnostics

/// A whole cell, checked against what earlier cells declare.
extension Checker {
    struct CheckedCell {
        var statements: [TypedStmt]
        var globals: [VariableSymbol]
        var statics: [VariableSymbol]
        var declares: [String]
    }

    func check(cell statements: [Stmt]) -> CheckedCell {
        environment.order += 1
        firstOrder = environment.order
        declareTopLevel(statements)
        let names = declaredNames(statements)
        var checked: [TypedStmt] = []
        let count = diagnostics.count
        for statement in statements {
            let made = checkTopLevel(statement)
            checked += made
            publishGlobals()
        }
        let isSound = !diagnostics[count...].hasErrors
        for case .type(let nominal) in names.flatMap({ environment.symbols[$0] ?? [] }) where nominal.file == file {
            finish(nominal)
        }
        let aliases = names.flatMap { environment.symbols[$0] ?? [] }.compactMap { symbol in
            if case .alias(let alias) = symbol { alias } else { nil }
        }
        for alias in aliases { resolve(alias) }
        checkWaiting()
        checkExposure(aliases)
        if isSound { FlowChecker(self).checkTopLevel(checked) }
        EscapeChecker(self).check(checked)
        if isSound { ConstantChecker(self).check(checked) }
        settleLoans()
        return CheckedCell(statements: checked, globals: globals, statics: waitingStatics, declares: names)
    }

    /// Types, functions and extensions are known throughout the cell, whatever their order.
    private func declareTopLevel(_ statements: [Stmt]) {
        let decls = statements.compactMap { statement -> Decl? in
            if case .declaration(let decl) = statement.kind { return decl }
            return nil
        }
        var seen: Set<String> = []
        for decl in decls {
            switch decl.kind {
            case .nominal(let nominal):
                if !seen.insert(nominal.name.text).inserted {
                    report(DeclarationMessage.redeclared(nominal.name.text), nominal.name.span)
                }
                let made = declare(nominal, decl.modifiers, in: scope)
                environment.symbols[made.name, default: []].append(.type(made))
                environment.missing[made.name] = nil
            case .typealias(let name, let generics, let value):
                let made = alias(name, generics, value, decl.modifiers, in: scope)
                environment.symbols[name.text, default: []].append(.alias(made))
            case .variable, .function, .extension, .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup,
                .nothing:
                break
            }
        }
        for decl in decls {
            if case .extension(let node) = decl.kind { declare(node, decl.modifiers, in: scope) }
        }
        for decl in decls {
            guard case .function(let function) = decl.kind else { continue }
            let symbol = declareFunction(function, decl.modifiers, in: scope, owner: nil, extension: nil)
            environment.symbols[symbol.name, default: []].append(.function(symbol))
            environment.missing[symbol.name] = nil
            topLevelFunctions.append(symbol)
        }
        checkRedeclared()
    }

    private func checkRedeclared() {
        for (index, symbol) in topLevelFunctions.enumerated() {
            for other in topLevelFunctions[..<index]
            where other.name == symbol.name && sameSignature(other, symbol) && other.result == symbol.result
                && symbol.signature.isEmpty && other.signature.isEmpty
            {
                report(DeclarationMessage.redeclared(symbol.fullName), symbol.span)
            }
        }
    }

    func declaredNames(_ statements: [Stmt]) -> [String] {
        var names: [String] = []
        for case .declaration(let decl) in statements.map(\.kind) {
            switch decl.kind {
            case .variable(let variable): names += variable.bindings.flatMap { boundNames($0.pattern) }
            case .function(let function): names.append(function.name.text)
            case .nominal(let nominal): names.append(nominal.name.text)
            case .typealias(let name, _, _): names.append(name.text)
            case .extension, .associatedType, .enumCase, .operatorDeclaration, .precedenceGroup, .nothing: break
            }
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private func boundNames(_ pattern: Pattern) -> [String] {
        switch pattern.kind {
        case .binding(let name, _): [name]
        case .tuple(let elements): elements.flatMap { boundNames($0.pattern) }
        case .typed(let inner, _), .optional(let inner), .cast(let inner, _): boundNames(inner)
        case .enumCase(_, _, let payload): payload?.flatMap { boundNames($0.pattern) } ?? []
        case .wildcard, .expression, .isType: []
        }
    }

    private func checkTopLevel(_ statement: Stmt) -> [TypedStmt] {
        if case .declaration(let decl) = statement.kind {
            switch decl.kind {
            case .nominal, .function: return []
            default: break
            }
        }
        if case .guardElse(let conditions, let body) = statement.kind {
            return topLevelGuard(conditions, body, statement.span)
        }
        return checkStatement(statement)
    }

    private func topLevelGuard(_ conditions: [Condition], _ body: Block, _ span: TextSpan) -> [TypedStmt] {
        let otherwise = guardBody(body)
        let checked = checkConditions(conditions)
        return [TypedStmt(.guardElse(checked, otherwise), span)]
    }

    /// Names declared at the top of the cell are seen by functions of this and later cells.
    private func publishGlobals() {
        for symbol in globals[published...] {
            guard case .variable(let top)? = scope[symbol.name].last, top === symbol else { continue }
            environment.symbols[symbol.name, default: []].append(.variable(symbol))
            environment.missing[symbol.name] = nil
        }
        published = globals.count
    }
}
