/// Paths through loops: around them once more, and out of them.
extension FlowChecker {
    func walkLoop(_ statement: TypedStmt, _ assigned: inout Assigned) -> Bool {
        let saved = aroundLoop
        aroundLoop = deferred.count
        defer { aroundLoop = saved }
        switch statement.kind {
        case .whileLoop(let target, let conditions, let body):
            read(conditions, &assigned)
            if let again = rounds(body, target, assigned) { assigned.follow(again) }
            let ends = isForever(conditions) ? [] : [assigned]
            guard let met = Assigned.meeting(ends + left(target, assigned).map(\.assigned)) else { return false }
            assigned = met
        case .repeatLoop(let target, let body, let condition):
            var ends: [Assigned] = []
            if var end = rounds(body, target, assigned, isRepeated: !isLiteral(condition, false)) {
                read(condition, &end)
                if !isLiteral(condition, true) { ends.append(end) }
            }
            ends += left(target, assigned).map(\.assigned)
            guard let met = Assigned.meeting(ends) else { return false }
            assigned = met
        case .forLoop(let loop):
            read(loop.sequence, &assigned)
            var inside = assigned
            if let condition = loop.condition { read(condition, &inside) }
            if let again = rounds(loop.body, loop.target, inside) { assigned.follow(again) }
            for way in left(loop.target, assigned) { assigned.follow(way.assigned) }
        default: break
        }
        return true
    }

    /// Walks a loop's body as its first round and, where that gives a constant its value, as a further one.
    ///
    /// - Returns: what has a value at the end of a round; nil where none ends.
    private func rounds(_ body: [TypedStmt], _ target: JumpTarget, _ start: Assigned, isRepeated: Bool = true)
        -> Assigned?
    {
        var inside = start
        let falls = walk(body, &inside)
        let ends = (falls ? [inside] : []) + (continues[ObjectIdentifier(target)] ?? [])
        guard let end = Assigned.meeting(ends) else { return nil }
        let given = end.sometimes.subtracting(start.sometimes)
        if isRepeated, given.contains(where: { $0.isLet && (!$0.isInitialized || fields.contains($0)) }) {
            var again = start
            again.follow(end)
            let count = checker.diagnostics.count
            _ = walk(body, &again)
            // All else has been said in the first round.
            let repeated = checker.diagnostics[count...].filter { $0.id == FlowMessage.assignedTwice("").id }
            checker.diagnostics.replaceSubrange(count..., with: repeated)
        }
        return end
    }

    /// `while true`, `if true`.
    func isForever(_ conditions: [TypedCondition]) -> Bool {
        if conditions.count == 1, case .expression(let expr) = conditions[0] { return isLiteral(expr, true) }
        return false
    }

    private func isLiteral(_ expr: TypedExpr, _ value: Bool) -> Bool {
        if case .boolean(value) = expr.kind { return true }
        return false
    }

    /// The ways out of a statement by `break`.
    func left(_ target: JumpTarget, _ start: Assigned) -> [Branch] {
        if !target.isBroken { return [] }
        return (breaks[ObjectIdentifier(target)] ?? [start]).map { (true, $0) }
    }
}
