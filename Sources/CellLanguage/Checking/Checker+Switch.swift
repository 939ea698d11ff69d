import Diagnostics

extension Checker {
    func checkSwitch(_ node: SwitchStmt, _ span: TextSpan, body: (([Stmt]) -> [TypedStmt])? = nil) -> TypedStmt {
        let subject = wholeExpression(node.subject.span) { expression(node.subject) }
        return inTarget(node.label, isLoop: false, isSwitch: true) { target in
            let cases = node.cases.map { item in
                inScope {
                    let patterns = casePatterns(item, subject.type)
                    checkShared(patterns)
                    let statements = inScope { body?(item.body.statements) ?? checkStatements(item.body.statements) }
                    if item.body.statements.isEmpty {
                        report(
                            SyntaxMessage.swift(
                                "'case' label in a 'switch' must have at least one executable statement"), item.span)
                    }
                    return TypedMatch.Case(
                        patterns: patterns, body: statements, isDefault: item.isDefault, span: item.span)
                }
            }
            checkOrder(of: cases)
            let match = TypedMatch(target: target, subject: subject, cases: cases)
            checkExhaustive(match, span)
            return TypedStmt(.match(match), span)
        }
    }

    /// `default` comes last, and a case that falls through finds nothing bound where it lands.
    private func checkOrder(of cases: [TypedMatch.Case]) {
        if let place = cases.firstIndex(where: \.isDefault), place + 1 < cases.count {
            report(FlowMessage.caseAfterDefault, cases[place + 1].span)
        }
        if let jump = cases.last?.body.last, case .fallthrough = jump.kind {
            report(FlowMessage.fallthroughAtEnd, jump.span)
        }
        for (item, next) in zip(cases, cases.dropFirst()) {
            guard let jump = item.body.last, case .fallthrough = jump.kind else { continue }
            let bound = Set(item.patterns.flatMap { $0.pattern.variables.map(\.name) })
            for name in next.patterns.flatMap({ $0.pattern.variables.map(\.name) }) where !bound.contains(name) {
                report(FlowMessage.fallthroughInto(name), jump.span)
            }
        }
    }

    /// `case .a(let x), .b(let x)`: each pattern sets the same variables, which conditions and the body see.
    private func casePatterns(_ item: SwitchStmt.Case, _ type: Type) -> [(
        pattern: TypedPattern, condition: TypedExpr?
    )] {
        var shared: [String: VariableSymbol] = [:]
        return item.patterns.map { entry in
            let saved = sharedBindings
            sharedBindings = item.patterns.count > 1 ? shared : nil
            let count = diagnostics.count
            var pattern = pattern(entry.pattern, matching: type)
            if item.patterns.count == 1, diagnostics[count...].hasErrors {
                // Which values it stands for, nobody knows: perhaps for all that are missing.
                pattern = TypedPattern(.wildcard, .error, pattern.span)
            }
            shared = sharedBindings ?? [:]
            sharedBindings = saved
            return (pattern, entry.condition.map { expr in wholeExpression(expr.span) { condition(expr) } })
        }
    }

    private func checkShared(_ patterns: [(pattern: TypedPattern, condition: TypedExpr?)]) {
        let all = patterns.map { Set($0.pattern.variables.map(\.name)) }
        for entry in patterns {
            for symbol in entry.pattern.variables where !all.allSatisfy({ $0.contains(symbol.name) }) {
                report(FlowMessage.unboundInPattern(symbol.name), symbol.span)
            }
        }
    }

    private func checkExhaustive(_ match: TypedMatch, _ span: TextSpan) {
        if match.cases.contains(where: \.isDefault) || match.subject.type.hasErrors { return }
        let rows = match.cases.flatMap { $0.patterns.filter { $0.condition == nil }.map { [$0.pattern] } }
        if let missing = Exhaustiveness(checker: self).missing(rows, types: [resolve(match.subject.type)]) {
            report(PatternMessage.notExhaustive(missing == ["_"] ? [] : missing), span)
        }
    }
}

/// Whether patterns cover a type: a column of patterns at a time, as Maranget describes (2007).
struct Exhaustiveness {
    let checker: Checker
    private var depth = 0

    init(checker: Checker) {
        self.checker = checker
    }

    /// An uncovered row in words; nil where all is covered.
    func missing(_ rows: [[TypedPattern]], types: [Type]) -> [String]? {
        guard let type = types.first else { return rows.isEmpty ? [] : nil }
        let rest = Array(types.dropFirst())
        if rows.isEmpty { return types.map { _ in "_" } }
        let heads = constructors(of: type)
        let used = rows.contains { row in !isWild(row[0]) }
        if !used || heads.isEmpty {
            return missing(rows.filter { isWild($0[0]) }.map { Array($0.dropFirst()) }, types: rest).map { ["_"] + $0 }
        }
        for head in heads {
            let inner = rows.compactMap { specialized($0, head) }
            if let found = missing(inner, types: head.payload + rest) {
                let parts = found.prefix(head.payload.count)
                let text = head.payload.isEmpty ? head.name : head.name + "(" + parts.joined(separator: ", ") + ")"
                return [text] + found.dropFirst(head.payload.count)
            }
        }
        return nil
    }

    private struct Head {
        let name: String
        let tag: Int
        let payload: [Type]
    }

    private func constructors(of type: Type) -> [Head] {
        let type = checker.resolve(type)
        if type == .bool { return [Head(name: "false", tag: 0, payload: []), Head(name: "true", tag: 1, payload: [])] }
        if let wrapped = type.wrapped {
            return [Head(name: ".none", tag: 0, payload: []), Head(name: ".some", tag: 1, payload: [wrapped])]
        }
        if case .tuple(let elements) = type { return [Head(name: "", tag: 0, payload: elements.map(\.type))] }
        guard case .nominal(let nominal, let arguments) = type, nominal.kind == .enumeration else { return [] }
        let substitution = checker.substitution(nominal, arguments)
        return nominal.cases.map { found in
            Head(
                name: "." + found.name, tag: found.tag,
                payload: found.payload.map { $0.type.substituting(substitution) })
        }
    }

    private func isWild(_ pattern: TypedPattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .variable: true
        case .isType(let type, let inner): checker.resolve(type) == checker.resolve(pattern.type) && isWild(inner)
        default: false
        }
    }

    private func specialized(_ row: [TypedPattern], _ head: Head) -> [TypedPattern]? {
        let rest = Array(row.dropFirst())
        let pattern = row[0]
        if isWild(pattern) { return head.payload.map { TypedPattern(.wildcard, $0, pattern.span) } + rest }
        switch pattern.kind {
        case .enumCase(_, let tag, let parts):
            guard tag == head.tag else { return nil }
            if parts.count == 1, head.payload.count > 1 {
                return head.payload.map { TypedPattern(.wildcard, $0, pattern.span) } + rest
            }
            return parts + rest
        case .tuple(let parts): return parts + rest
        case .some(let inner): return head.tag == 1 ? [inner] + rest : nil
        case .none: return head.tag == 0 ? rest : nil
        case .boolean(let value): return head.tag == value.word ? rest : nil
        case .wildcard, .variable, .expression, .isType: return nil
        }
    }
}
