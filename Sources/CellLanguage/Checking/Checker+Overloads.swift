import Diagnostics

/// Choosing among declarations that share a name.
extension Checker {
    /// The call of the candidate that fits best; reports what is wrong where none does.
    func bestCall(
        _ candidates: [Candidate], _ arguments: [CallArgument], _ nameSpan: TextSpan, _ span: TextSpan,
        expecting type: Type?,
        isComplete: Bool = true
    ) -> TypedExpr? {
        guard let candidates = accessible(candidates, nameSpan) else { return TypedExpr(.error, .error, span) }
        if candidates.count == 1, isComplete { return apply(candidates[0], arguments, nameSpan, span, expecting: type) }
        for candidate in candidates { if let function = candidate.function { resolveSignature(function) } }
        let fitting = candidates.filter { matches($0, arguments) }
        if fitting.count == 1, isComplete { return apply(fitting[0], arguments, nameSpan, span, expecting: type) }
        if fitting.isEmpty {
            return isComplete ? reportNoMatch(candidates, arguments, nameSpan, span, expecting: type) : nil
        }
        let written = arguments
        let arguments = precheck(arguments)
        if arguments.contains(where: { $0.typed?.type.hasErrors ?? false }) { return TypedExpr(.error, .error, span) }
        let (best, rival) = cheapest(fitting, arguments, nameSpan, span, expecting: type)
        if rival, let function = best?.function {
            report(NameMessage.ambiguous(function.fullName), nameSpan)
            return TypedExpr(.error, .error, span)
        }
        if budget < 0 {
            // What was said in a trial is taken back with it: it has to be said again around that.
            if diagnostics.last?.id != CallMessage.tooComplex.id { report(CallMessage.tooComplex, span) }
            return TypedExpr(.error, .error, span)
        }
        if let best { return apply(best, arguments, nameSpan, span, expecting: type) }
        // An argument that is a call may mean another of its overloads where this one asks for it.
        if written.contains(where: isCall), isComplete {
            for candidate in fitting
            where trial({ isClean(apply(candidate, written, nameSpan, span, expecting: type)) }) {
                return apply(candidate, written, nameSpan, span, expecting: type)
            }
        }
        guard isComplete else { return nil }
        // What is wrong with the one that is meant says more than that there is no other.
        let favored = fitting.filter { $0.function?.isDisfavored == false }
        if favored.count == 1 { return apply(favored[0], written, nameSpan, span, expecting: type) }
        return reportNoMatch(fitting, arguments, nameSpan, span, expecting: type)
    }

    /// Those that can be reached from here; where there are none, says so.
    private func accessible(_ candidates: [Candidate], _ nameSpan: TextSpan) -> [Candidate]? {
        let seen = candidates.filter { candidate in
            guard let function = candidate.function, let owner = function.owner else { return true }
            resolveSignature(function)
            return !function.isPrivate || isInside(owner)
        }
        guard seen.isEmpty, let hidden = candidates.first?.function else { return seen }
        let isInitializer = hidden.kind == .initializer
        report(
            isInitializer
                ? NameMessage.inaccessibleInitializer(hidden.owner?.name ?? "")
                : NameMessage.inaccessible(hidden.name, "private"), nameSpan)
        return nil
    }

    /// The candidate that costs least, and whether another costs as little.
    private func cheapest(
        _ fitting: [Candidate], _ arguments: [CallArgument], _ nameSpan: TextSpan, _ span: TextSpan,
        expecting type: Type?
    ) -> (Candidate?, hasRival: Bool) {
        var best: (candidate: Candidate, cost: Cost)?
        var hasRival = false
        for candidate in fitting {
            budget -= 1
            if budget < 0 { break }
            guard let cost = cost(of: candidate, arguments, nameSpan, span, expecting: type) else { continue }
            if let current = best {
                let isAlike = cost.isAlike(current.cost)
                if isAlike, isAmbiguous(current.candidate, candidate) { hasRival = true }
                if cost.isAlikeButForNearness(current.cost), isNoNearer(current.candidate, candidate) {
                    hasRival = true
                } else if cost < current.cost, !isAlike {
                    hasRival = false
                }
                if !(cost < current.cost) { continue }
            }
            best = (candidate, cost)
        }
        return (best?.candidate, hasRival)
    }

    /// Two functions of this cell that only their results tell apart.
    private func isAmbiguous(_ first: Candidate, _ second: Candidate) -> Bool {
        guard let one = first.function, let two = second.function, one.owner === two.owner, one.file == file,
            two.file == file, one.signature.isEmpty, two.signature.isEmpty, min(one.order, two.order) > firstOrder
        else { return false }
        return sameSignature(one, two) && resolve(one.result) != resolve(two.result)
    }

    /// Whether it says nothing that one of two is a member of what the other is inherited from.
    private func isNoNearer(_ first: Candidate, _ second: Candidate) -> Bool {
        areUnrelatedDefaults(first, second) || isBesideInherited(first, second)
    }

    /// A method beside an inherited one that it does not override, since it gives something else.
    private func isBesideInherited(_ first: Candidate, _ second: Candidate) -> Bool {
        guard let one = first.function, let two = second.function, one.owner?.kind == .class,
            two.owner?.kind == .class, one.owner !== two.owner, one.kind == .function, sameSignature(one, two)
        else { return false }
        let overrides = first.distance < second.distance ? one.isOverride : two.isOverride
        return !overrides && resolve(one.result) != resolve(two.result)
    }

    /// Defaults of two protocols of the cells neither of which refines the other.
    func areUnrelatedDefaults(_ first: Candidate, _ second: Candidate) -> Bool {
        guard let one = first.function, let two = second.function, let owner = one.owner, let other = two.owner,
            owner !== other, owner.kind == .protocol, other.kind == .protocol, !one.isRequirement, !two.isRequirement,
            !isStandardProtocol(owner), !isStandardProtocol(other), sameSignature(one, two)
        else { return false }
        return !inherits(.nominal(owner, []), other) && !inherits(.nominal(other, []), owner)
    }

    private func isCall(_ argument: CallArgument) -> Bool {
        if argument.typed == nil, case .call? = argument.expr?.kind { return true }
        return false
    }

    private func isClean(_ called: TypedExpr?) -> Bool { called.map { !$0.type.hasErrors } ?? false }

    private func matches(_ candidate: Candidate, _ arguments: [CallArgument]) -> Bool {
        candidate.function.map { ArgumentMatch.fits($0.parameters, arguments) } ?? true
    }

    /// Arguments that have a type of their own are checked once for all candidates.
    private func precheck(_ arguments: [CallArgument]) -> [CallArgument] {
        arguments.map { argument in
            var argument = argument
            if argument.typed == nil, let expr = argument.expr, !isContextual(expr), !isOverloadedMethod(expr) {
                argument.typed = expression(expr)
            }
            return argument
        }
    }

    /// `vowels.contains` alone: only what is asked of it says which of its methods is meant.
    private func isOverloadedMethod(_ expr: Expr) -> Bool {
        guard case .member(let base?, let name, _, _) = expr.kind, let holder = holder(base) else { return false }
        let found = members(named: name.text, of: holder)
        return found.count > 1 && found.allSatisfy { $0.function != nil }
    }

    /// A variable or a literal whose method is named.
    private func holder(_ base: Expr) -> TypedExpr? {
        switch base.kind {
        case .name(let name, _, _):
            guard let held = candidates(named: name, base.span).first, case .variable(let variable) = held.target else {
                return nil
            }
            return TypedExpr(.variable(variable), type(of: variable), base.span)
        case .string, .array:
            var literal: TypedExpr?
            _ = trial {
                let checked = expression(base)
                settle(checked.type)
                literal = TypedExpr(checked.kind, resolve(checked.type), base.span)
                return true
            }
            return literal
        default: return nil
        }
    }

    private func cost(
        of candidate: Candidate, _ arguments: [CallArgument], _ nameSpan: TextSpan, _ span: TextSpan,
        expecting type: Type?
    ) -> Cost? {
        let saved = conversionCost
        conversionCost = 0
        defer { conversionCost = saved }
        var cost = Cost()
        let holds = trial {
            guard let called = apply(candidate, arguments, nameSpan, span, expecting: type) else { return false }
            if called.type.hasErrors { return false }
            for argument in arguments {
                if let typed = argument.typed { cost.conversions += literalCost(typed) }
            }
            if case .call(let call) = called.kind {
                cost.conversions += call.arguments.reduce(0) { $0 + literalCost(inArrays: $1) }
            }
            cost.conversions += literalCost(inClosuresOf: called)
            // Worse than to be disfavoured, which costs 2.
            if let type, convert(called, to: type) == nil { cost.misfit = 4 }
            return true
        }
        guard holds else { return nil }
        cost.conversions += conversionCost
        if let function = candidate.function {
            cost.generality =
                function.signature.parameters.count * 2 + (function.owner?.kind == .protocol ? 1 : 0) + candidate
                .distance * 4
            if function.isDisfavored { cost.misfit += 2 }
            cost.defaults =
                function.parameters.count - arguments.count
                + (function.parameters.contains(where: \.isVariadic) ? 50 : 0)
            cost.age = -function.order
            if function.host != nil || function.file == Library.file { cost.age += 1 << 40 }
        }
        return cost
    }

    /// A literal that must become something else than it usually is.
    private func literalCost(_ typed: TypedExpr) -> Int {
        guard case .variable(var variable) = typed.type else { return 0 }
        var literal = variable.literal
        while case .variable(let next)? = variable.binding {
            variable = next
            literal = next.literal ?? literal
        }
        guard let literal else { return 0 }
        let type = resolve(typed.type)
        return type.hasVariables ? 0 : distance(type, from: literal.usualType)
    }

    /// The same of the elements of array literals that only the candidate's requirements have decided.
    private func literalCost(inArrays typed: TypedExpr) -> Int {
        switch typed.kind {
        case .array(let elements): elements.reduce(0) { $0 + literalCost(inArrays: $1) }
        case .convert(_, let inner): literalCost(inArrays: inner)
        case .integer: if case .variable = typed.type { distance(resolve(typed.type), from: .int) } else { 0 }
        case .float, .string: literalCost(typed)
        default: 0
        }
    }

    /// The same of the literals in closures, whose parameters the candidate has decided.
    private func literalCost(inClosuresOf called: TypedExpr) -> Int {
        var cost = 0
        for case .closure(let code) in called.children.map(\.kind) {
            for statement in code.body {
                statement.forEachExpression { expr in
                    let type = resolve(expr.type)
                    switch expr.kind {
                    case .integer where !type.hasVariables: cost += distance(type, from: .int)
                    case .float where !type.hasVariables: cost += distance(type, from: .double)
                    default: break
                    }
                }
            }
        }
        return cost
    }

    /// How far a literal's type lies from what it usually is.
    func distance(_ type: Type, from usual: Type) -> Int {
        if type == usual { return 0 }
        return type == .double || type == .character ? 100 : type.builtin != nil ? 150 : 200
    }

    struct Cost: Comparable {
        var misfit = 0
        var conversions = 0
        var defaults = 0
        var generality = 0
        var age = 0

        /// Whether only their age tells them apart.
        func isAlike(_ other: Cost) -> Bool {
            (misfit, conversions, generality, defaults)
                == (other.misfit, other.conversions, other.generality, other.defaults)
        }

        func isAlikeButForNearness(_ other: Cost) -> Bool {
            (misfit, conversions, defaults) == (other.misfit, other.conversions, other.defaults)
        }

        static func < (left: Cost, right: Cost) -> Bool {
            (left.misfit, left.conversions, left.generality, left.defaults, left.age)
                < (right.misfit, right.conversions, right.generality, right.defaults, right.age)
        }
    }

    /// The one that takes functions where closures are given, where there is one.
    private func takingClosures(_ fitting: [Candidate], _ arguments: [CallArgument]) -> [Candidate] {
        let taking = fitting.filter { candidate in
            guard let parameters = candidate.function?.parameters,
                case .success(let match) = ArgumentMatch.match(parameters, arguments)
            else { return false }
            return zip(parameters, match.places).allSatisfy { parameter, places in
                let isFunction = (parameter.type.wrapped ?? parameter.type).head.function != nil
                return places.allSatisfy { place in
                    if case .closure? = arguments[place].expr?.kind { isFunction } else { true }
                }
            }
        }
        return taking.count == 1 ? taking : fitting
    }

    /// The one that has more of the labels than any other, or as many parameters where none is given.
    private func nearest(_ candidates: [Candidate], to arguments: [CallArgument]) -> Candidate? {
        if arguments.isEmpty { return nil }
        let labels = Set(arguments.compactMap(\.label))
        let likeness = candidates.map { candidate -> Int in
            guard let parameters = candidate.function?.parameters else { return 0 }
            if labels.isEmpty { return parameters.count == arguments.count ? 1 : 0 }
            return labels.intersection(parameters.compactMap(\.label)).count
        }
        guard let most = likeness.max(), most > 0 else { return nil }
        let best = zip(candidates, likeness).filter { $0.1 == most }.map(\.0)
        // Several that differ in their types alone say the same about labels.
        let fewest = best.compactMap { $0.function?.parameters.count }.min()
        let alike = best.filter { $0.function?.parameters.count == fewest }
        let names = Set(alike.map { $0.function?.parameters.map(\.label) ?? [] })
        return names.count == 1 ? alike.first : nil
    }

    /// `let xs = [1]; xs.append(2)`: whichever it is, what it changes cannot be changed.
    private func rejectImmutable(_ candidates: [Candidate], _ span: TextSpan) -> Bool {
        guard let function = candidates.first?.function, let receiver = candidates.first?.receiver,
            candidates.allSatisfy({ $0.function?.isMutating == true }), isMutable(receiver) != nil
        else { return false }
        requireMutableReceiver(receiver, function, span)
        return true
    }

    private func reportNoMatch(
        _ candidates: [Candidate], _ arguments: [CallArgument], _ nameSpan: TextSpan, _ span: TextSpan,
        expecting type: Type?
    ) -> TypedExpr {
        if rejectImmutable(candidates, nameSpan) { return TypedExpr(.error, .error, span) }
        // The one whose labels fit says best what is wrong; so does the only one.
        let fitting = takingClosures(candidates.filter { matches($0, arguments) }, arguments)
        if let only = fitting.count == 1 ? fitting.first : candidates.count == 1 ? candidates.first : nil {
            return apply(only, arguments, nameSpan, span, expecting: type) ?? TypedExpr(.error, .error, span)
        }
        if fitting.isEmpty, let nearest = nearest(candidates, to: arguments) {
            return apply(nearest, arguments, nameSpan, span, expecting: type) ?? TypedExpr(.error, .error, span)
        }
        if fitting.isEmpty, let bare = candidates.first(where: { $0.function?.parameters.isEmpty == true }) {
            return apply(bare, arguments, nameSpan, span, expecting: type) ?? TypedExpr(.error, .error, span)
        }
        let checked = precheck(arguments)
        if !checked.contains(where: { $0.typed?.type.hasErrors ?? false }) {
            let types = checked.map { argument -> String in
                if let typed = argument.typed {
                    settle(typed.type)
                    return (argument.label.map { "\($0): " } ?? "") + resolve(typed.type).description
                }
                return (argument.label.map { "\($0): " } ?? "") + "_"
            }
            let name =
                candidates.first?.function.map { $0.kind == .initializer ? ($0.owner?.name ?? "init") : $0.name } ?? ""
            if name == "subscript", types == ["Int"], candidates.first?.function?.owner === Standard.string {
                report(CallMessage.subscriptOfText, nameSpan)
                return TypedExpr(.error, .error, span)
            }
            let all = (fitting.isEmpty ? candidates : fitting).compactMap { $0.function?.signatureText }
            report(CallMessage.noMatch(name, types, Array(all.prefix(4))), nameSpan)
        }
        return TypedExpr(.error, .error, span)
    }
}

extension FunctionSymbol {
    /// `(x: Int, by: Double)`.
    var signatureText: String {
        "("
            + parameters.map { ($0.label.map { "\($0): " } ?? "") + $0.type.description + ($0.isVariadic ? "..." : "") }
            .joined(separator: ", ") + ")"
    }
}
