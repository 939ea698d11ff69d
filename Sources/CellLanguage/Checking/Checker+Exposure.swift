import Diagnostics

/// What can be seen from farther away than its type: `private enum Kind { … }` and `let kind: Kind` beside it.
extension Checker {
    /// The globals, functions and names for types of the cell.
    func checkExposure(_ aliases: [TypeAlias]) {
        for symbol in globals {
            let word = symbol.isLet ? "constant" : "variable"
            let place = Exposed(what: word, part: "its type", reach: max(.file, symbol.reach), span: symbol.span)
            expose(type(of: symbol), symbol.written, scope, place)
        }
        for function in topLevelFunctions {
            expose(function, "function", max(.file, function.reach))
        }
        for alias in aliases {
            let place = Exposed(
                what: "type alias", part: "its underlying type", reach: max(.file, alias.reach), span: alias.span)
            expose(alias.type ?? .error, alias.written, scope, place)
        }
    }

    /// A type's own members, superclass, protocols and payloads.
    func checkExposure(of nominal: NominalType) {
        if nominal.file == Library.file { return }
        let around = reach(of: nominal)
        checkExposure(of: nominal.members, nominal, around)
        if let superclass = nominal.superclass?.nominal, reach(of: superclass) < around {
            report(ExposureMessage.superclass(superclass.reach, around), nominal.span)
        }
        for case .conforms(_, let bound) in nominal.signature.requirements where nominal.kind != .protocol {
            let what = "generic \(nominal.kind.rawValue)"
            expose(
                bound, nil, nil,
                Exposed(what: what, part: "its generic parameter", reach: around, span: nominal.span))
        }
        if nominal.kind == .protocol {
            for proto in nominal.inherited.compactMap(\.nominal) where reach(of: proto) < around {
                report(ExposureMessage.refined(proto.reach, around), nominal.span)
            }
        }
        for item in nominal.cases {
            for (payload, written) in zip(item.payload, item.written) {
                guard let hidden = hidden(in: payload.type, written, nominal.scope, from: around) else { continue }
                report(ExposureMessage.payload(hidden.reach, around), written.span)
            }
        }
    }

    /// - Parameter around: how far the type or extension is seen that they stand in.
    func checkExposure(of members: [String: [Member]], _ nominal: NominalType, _ around: Reach) {
        for member in members.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
            switch member {
            case .variable(let symbol):
                let reach = symbol.getter?.isRequirement == true ? around : min(around, symbol.reach)
                let place = Exposed(what: "property", part: "its type", reach: reach, span: symbol.span)
                expose(type(of: symbol), symbol.written, nominal.scope, place)
            case .function(let function) where function.synthesized == nil:
                let what =
                    switch function.kind {
                    case .initializer: "initializer"
                    case .subscript: "subscript"
                    default: "method"
                    }
                expose(function, what, function.isRequirement ? around : min(around, function.reach))
            case .function: break
            }
        }
    }

    /// What shows a type: its kind, the part of it that does, and how far it is seen.
    private struct Exposed {
        let what: String
        var part: String
        let reach: Reach
        let span: TextSpan
    }

    private func expose(_ function: FunctionSymbol, _ what: String, _ reach: Reach) {
        resolveSignature(function)
        var place = Exposed(what: what, part: "its parameter", reach: reach, span: function.span)
        for (index, parameter) in function.parameters.enumerated() {
            expose(parameter.type, function.declaration?.parameters[index].type, function.scope, place)
        }
        place.part = "its generic parameter"
        for case .conforms(_, let bound) in function.signature.requirements { expose(bound, nil, nil, place) }
        place.part = "its result"
        if function.kind != .initializer {
            expose(function.result, function.declaration?.result, function.scope, place)
        }
    }

    private func expose(_ type: Type, _ written: TypeExpr?, _ scope: Scope?, _ place: Exposed) {
        guard let hidden = hidden(in: resolve(type), written, scope, from: place.reach) else { return }
        let isOfMember = place.what == "property" || place.what == "method"
        let wanted =
            hidden.isMember ? hidden.reach.word : isOfMember ? Reach.file.word : "private or fileprivate"
        report(
            ExposureMessage.usesHidden(
                place.what, place.part, hidden.name, hidden.reach, wanted: wanted, place.reach), place.span)
    }

    // MARK: What is hidden

    private typealias Hidden = (name: String, reach: Reach, isMember: Bool)

    /// A type in `type` that is not seen as far, or a name for one.
    private func hidden(in type: Type, _ written: TypeExpr?, _ scope: Scope?, from reach: Reach) -> Hidden? {
        var found: Hidden?
        _ = type.contains { part in
            guard let nominal = part.nominal, self.reach(of: nominal) < reach else { return false }
            let known = min(nominal.reach, self.reach(of: nominal))
            found = (nominal.name, known, nominal.scope?.parent?.type != nil)
            return true
        }
        return found ?? written.flatMap { hasHiddenAliases ? hiddenName(in: $0, scope, from: reach) : nil }
    }

    /// The types themselves have forgotten which names they were written by.
    private func hiddenName(in written: TypeExpr, _ scope: Scope?, from reach: Reach) -> Hidden? {
        if case .name(let name, _) = written.kind, let found = alias(name, seenFrom: scope), found.reach < reach {
            return found
        }
        return written.parts.lazy.compactMap { self.hiddenName(in: $0, scope, from: reach) }.first
    }

    private func alias(_ name: String, seenFrom scope: Scope?) -> Hidden? {
        for scope in sequence(first: scope, next: { $0?.parent }).compactMap({ $0 }) {
            if scope.parameters[name] != nil { return nil }
            guard let nominal = scope.type, let member = nominal.types[name] else { continue }
            guard case .alias(let alias) = member else { return nil }
            return (name, alias.reach, true)
        }
        guard case .alias(let alias)? = environment.symbols[name]?.last else { return nil }
        return (name, max(.file, alias.reach), false)
    }

    func reach(of nominal: NominalType) -> Reach {
        if nominal.file.isEmpty || nominal.file == Library.file { return .everywhere }
        // What is private outside of types is seen in the whole file.
        guard let outer = nominal.scope?.parent?.type else { return max(.file, nominal.reach) }
        return min(nominal.reach, reach(of: outer))
    }
}

enum ExposureMessage: DiagnosticMessage {
    case usesHidden(String, String, String, Reach, wanted: String, Reach)
    case superclass(Reach, Reach)
    case refined(Reach, Reach)
    case payload(Reach, Reach)

    var id: String { "exposed-type" }

    var text: String {
        switch self {
        case .usesHidden(let what, let part, let type, let reach, let wanted, let own):
            "\(what) \(Self.must(reach, own, wanted)) because \(part) uses \(reach.withArticle) type: '\(type)'"
        case .superclass(let reach, let own): "class \(Self.must(reach, own)) because its superclass is \(reach.word)"
        case .refined(let reach, .everywhere): "public protocol cannot refine \(reach.withArticle) protocol"
        case .refined(let reach, let own):
            "protocol \(Self.must(reach, own)) because it refines \(reach.withArticle) protocol"
        case .payload(let reach, let own):
            "enum case in \(max(own, .module).withArticle) enum uses \(reach.withArticle) type"
        }
    }

    private static func must(_ reach: Reach, _ own: Reach, _ wanted: String = "private or fileprivate") -> String {
        own == .everywhere && reach == .module ? "cannot be declared public" : "must be declared \(wanted)"
    }
}

extension Reach {
    fileprivate var withArticle: String { (self == .module ? "an " : "a ") + word }
}
