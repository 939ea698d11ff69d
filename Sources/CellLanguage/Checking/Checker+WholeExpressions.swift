import Diagnostics

/// An expression whose types belong together, from its first guess to its last.
extension Checker {
    /// Runs checks whose types belong together, then gives open literals their usual types and looks at what waited.
    func wholeExpression(_ span: TextSpan, settles: Bool = true, _ body: () -> TypedExpr) -> TypedExpr {
        let (outer, outside) = (pending, wholeSpan)
        let (count, uses) = (diagnostics.count, mistakenUses)
        (pending, wholeSpan) = ([], span)
        defer { wholeSpan = outside }
        let checked = withBudget(body)
        if !settles {
            // What is open belongs to the call around, which will decide it.
            pending = outer + pending
            return checked
        }
        finish(checked, after: count, uses)
        pending = outer
        return checked
    }

    /// A statement has its own number of trials; within a trial, that is the one around: closures in closures are tried as
    /// often as those around them, and more.
    private func withBudget(_ body: () -> TypedExpr) -> TypedExpr {
        if trialDepth > 0 { return body() }
        let outer = budget
        defer { budget = outer }
        budget = Self.trialBudget
        return body()
    }

    /// What an expression with a mistake leaves open is no mistake of its own.
    private func finish(_ checked: TypedExpr, after count: Int, _ uses: Int) {
        settle(checked.type)
        let waiting = pending
        pending = []
        if diagnostics[count...].hasErrors || mistakenUses > uses { return dropFollowUps(after: count, uses) }
        for item in waiting { item.check() }
        if !pending.isEmpty { finish(checked, after: count, uses) }
    }

    /// Beside another mistake in the expression, or in a name that it uses, those about types that were not found out follow
    /// from it. The name's own mistake has been said before: where it lies in this expression itself, one of these is it.
    private func dropFollowUps(after count: Int, _ uses: Int) {
        let found = diagnostics[count...].filter { !$0.isError || !$0.isAboutOpenType }
        if found.hasErrors || mistakenUses > uses && diagnostics[..<count].hasErrors {
            diagnostics.replaceSubrange(count..., with: found)
        }
    }
}

extension Diagnostic {
    fileprivate var isAboutOpenType: Bool {
        // How many parameters a closure has is no matter of types.
        if id == ClosureMessage.unusedParameters(0).id { return false }
        return id == CallMessage.notInferred("").id || id == MemberMessage.noContext("").id || text.namesOpenType
    }
}

extension String {
    /// Whether a type stands in it that has an open part: `[_]`, `_?`, `_.Element`; `print(_:)` is a name.
    fileprivate var namesOpenType: Bool {
        var before: Character = " "
        let characters = Array(self) + [" "]
        for (character, after) in zip(characters, characters.dropFirst()) {
            defer { before = character }
            guard character == "_", after != ":", !after.isLetter, !after.isNumber, after != "_" else { continue }
            if !before.isLetter, !before.isNumber, before != "_" { return true }
        }
        return false
    }
}
