import Diagnostics

/// Members that an extension has for other arguments of the type: `sorted()` where the elements have no order.
extension Checker {
    /// Reports what a member of that name would ask for; false where there is none.
    func reportUnmet(_ name: Expr.Name, of base: TypedExpr, _ type: Type, _ arguments: [CallArgument]?) -> Bool {
        guard case .nominal(let nominal, let given) = type else { return false }
        if isUncountable(nominal, given), reportUncountable(nominal, given[0], name, arguments) { return true }
        var owners: [(NominalType, Substitution)] = [(nominal, substitution(nominal, given))]
        for proto in declaredProtocols(nominal, given) {
            if let own = proto.selfParameter { owners.append((proto, [own: type])) }
        }
        for (owner, substitution) in owners {
            for ext in extensions(of: owner) where !ext.signature.requirements.isEmpty {
                let members = (ext.members[name.text] ?? []) + library.members(of: ext, name.text, self)
                guard let member = members.first(where: { fits($0, arguments) }),
                    let unmet = ext.signature.requirements.first(where: { !holds($0, substitution) })
                else { continue }
                report(unmet, substitution, member, owner, base, name)
                return true
            }
        }
        return false
    }

    /// `(0..<2.5).map { … }`: a range is a collection where one steps from one bound to the other.
    private func reportUncountable(
        _ range: NominalType, _ bound: Type, _ name: Expr.Name, _ arguments: [CallArgument]?
    ) -> Bool {
        let exts = allProtocols(range.inherited).filter { inherits(.nominal($0, []), Standard.sequence) }
            .flatMap(extensions)
        let all = exts.flatMap { ($0.members[name.text] ?? []) + library.members(of: $0, name.text, self) }
        guard let member = all.first(where: { fits($0, arguments) }) else { return false }
        let what =
            switch member {
            case .variable(let symbol): "property '\(symbol.name)'"
            case .function(let function): "instance method '\(function.fullName)'"
            }
        reportUncountable(range, bound, what, name.span)
        return true
    }

    private func reportUncountable(_ range: NominalType, _ bound: Type, _ what: String, _ span: TextSpan) {
        let asked = conforms(bound, to: Standard.strideable) ? Standard.signedInteger : Standard.strideable
        let words = "referencing \(what) on '\(range.name)'"
        report(UnmetMessage.conformance(words, resolve(bound).description, asked.name), span)
    }

    /// `(0..<3).map { sqrt($0) }`: what else becomes of the bounds, they stay whole numbers where the range is walked.
    func checkCounted(_ function: FunctionSymbol, on receiver: TypedExpr, _ span: TextSpan) {
        guard let owner = function.owner, owner.kind == .protocol, inherits(.nominal(owner, []), Standard.sequence),
            case .nominal(let range, let bounds) = resolve(receiver.type), range.builtin != nil
        else { return }
        func check() {
            guard isUncountable(range, bounds.map(resolve)) else { return }
            reportUncountable(range, bounds[0], "instance method '\(function.fullName)'", span)
        }
        check()
        if bounds.contains(where: { resolve($0).hasVariables }) { pending.append(Pending(span: span, check: check)) }
    }

    private func fits(_ member: Member, _ arguments: [CallArgument]?) -> Bool {
        guard let arguments else { return true }
        guard case .function(let function) = member else { return false }
        resolveSignature(function)
        return ArgumentMatch.fits(function.parameters, arguments)
    }

    private func report(
        _ unmet: Requirement, _ substitution: Substitution, _ member: Member, _ owner: NominalType, _ base: TypedExpr,
        _ name: Expr.Name
    ) {
        let what: String
        switch member {
        case .variable(let symbol): what = "property '\(symbol.name)'"
        case .function(let function):
            what = "referencing instance method '\(function.fullName)' on '\(owner.name)'"
        }
        switch unmet {
        case .conforms(let subject, let bound):
            let found = resolve(subject.substituting(substitution)).description
            report(UnmetMessage.conformance(what, found, bound.description), name.span)
        case .same(let left, let right):
            let found = resolve(left.substituting(substitution)).description
            let asked = resolve(right.substituting(substitution)).description
            if case .array(let elements) = base.kind, let first = elements.first {
                report(ConversionMessage.mismatch(found, asked, .element), first.span)
            } else {
                report(UnmetMessage.same(what, found, asked), name.span)
            }
        }
    }
}

enum UnmetMessage: DiagnosticMessage {
    case conformance(String, String, String)
    case same(String, String, String)

    var id: String { "requirement" }

    var text: String {
        switch self {
        case .conformance(let what, let type, let bound): "\(what) requires that '\(type)' conform to '\(bound)'"
        case .same(let what, let left, let right): "\(what) requires the types '\(left)' and '\(right)' be equivalent"
        }
    }
}
