import Diagnostics

/// The standard library and the host's, as one session sees them: declarations are read when a cell first mentions them.
final class Library {
    /// The file that its declarations stand in, as far as messages are concerned.
    static let file = "library"
    private let indexes: [CellLibraryIndex]
    private var nominals: [String: NominalType] = [:]
    private var functions: [String: [Symbol]] = [:]
    private var members: [ObjectIdentifier: Member] = [:]
    private var aliases: [String: TypeMember] = [:]
    private var extensionLists: [NominalType: [ExtensionSymbol]] = [:]
    private let root: Scope

    init(_ host: CellLibraryIndex) {
        indexes = [Prelude.index, host]
        root = Scope(parent: nil)
        root.isLibrary = true
    }

    /// Names of types, sorted: for spelling hints.
    var typeNames: [String] { indexes.flatMap { $0.types.keys }.sorted() }
    var names: [String] { indexes.flatMap(\.names) }

    // MARK: Types

    func nominal(_ name: String, _ checker: Checker) -> NominalType? {
        if let known = nominals[name] { return known }
        if let standard = Standard.types[name] { return standard }
        guard let host = indexes.lazy.compactMap({ $0.types[name] }).first else { return nil }
        guard case .nominal(let decl)? = read(host.header + (host.source ?? " {}"))?.kind else {
            preconditionFailure("not a type: \(host.header)")
        }
        let made = checker.within(root, function: nil, selfType: nil, requirements: [], file: Self.file) {
            checker.declare(decl, isResultBuilder: host.header.contains("@resultBuilder"), in: root)
        }
        if host.source == nil { made.host = host }
        nominals[name] = made
        let complete = made.complete
        made.complete = { [unowned self] in
            complete?()
            if made.host != nil { finish(made, host, checker) }
        }
        return made
    }

    /// A second name of a type.
    func alias(_ name: String, _ checker: Checker) -> TypeAlias? {
        if aliases[name] == nil {
            let declared = indexes.lazy.compactMap { $0.declarations[name]?.first }.first
            guard let declared, declared.introducer == .typealias, let decl = read(declared.text) else { return nil }
            checker.within(root, function: nil, selfType: nil, requirements: [], file: Self.file) {
                checker.declareType(decl, in: root, &aliases)
            }
        }
        if case .alias(let alias)? = aliases[name] { return alias }
        return nil
    }

    /// A host type's members are read one by one; only what inference needs at once is read here.
    private func finish(_ nominal: NominalType, _ host: HostTypeDeclaration, _ checker: Checker) {
        nominal.members = [:]
        for name in host.memberNames {
            for declaration in host.members[name] ?? [] {
                switch declaration.introducer {
                case .associatedtype, .typealias: readType(declaration, of: nominal, checker)
                default: break
                }
            }
        }
    }

    private func readType(_ declaration: HostDeclaration, of nominal: NominalType, _ checker: Checker) {
        guard let decl = read(declaration.text), let scope = nominal.scope else { return }
        checker.within(scope, function: nil, selfType: nominal.declaredType, requirements: [], file: Self.file) {
            switch decl.kind {
            case .associatedType(let name, let bounds, _):
                nominal.associated.append((name.text, bounds.map { checker.bound($0) }, nil))
            default: checker.declareType(decl, in: scope, &nominal.types)
            }
        }
    }

    // MARK: Functions and constants

    func symbols(_ name: String, _ checker: Checker) -> [Symbol] {
        if let known = functions[name] { return known }
        // Another name for a type is found among the types.
        let declarations = indexes.flatMap { $0.declarations[name] ?? [] }.filter { $0.introducer != .typealias }
        let made = declarations.map { declaration -> Symbol in
            switch member(declaration, of: nil, in: root, extension: nil, selfType: nil, requirements: [], checker) {
            case .function(let symbol): .function(symbol)
            case .variable(let symbol): .variable(symbol)
            }
        }
        functions[name] = made
        return made
    }

    // MARK: Members

    func members(of nominal: NominalType, _ name: String, _ checker: Checker) -> [Member] {
        guard let host = nominal.host, let scope = nominal.scope else { return [] }
        let own: Type = nominal.selfParameter.map { .parameter($0) } ?? nominal.declaredType
        return (host.members[name] ?? []).compactMap { declaration in
            if declaration.introducer == .associatedtype || declaration.introducer == .typealias { return nil }
            return member(
                declaration, of: nominal, in: scope, extension: nil, selfType: own,
                requirements: nominal.signature.requirements, checker)
        }
    }

    func members(of ext: ExtensionSymbol, _ name: String, _ checker: Checker) -> [Member] {
        guard let host = ext.host, let scope = ext.scope else { return [] }
        return (host.members[name] ?? []).map { declaration in
            member(
                declaration, of: ext.nominal, in: scope, extension: ext,
                selfType: checker.extensionSelf(ext.nominal, ext), requirements: ext.allRequirements, checker)
        }
    }

    /// A protocol's requirements by name.
    func requirements(of proto: NominalType, _ checker: Checker) -> [String: [Member]] {
        checker.complete(proto)
        guard let host = proto.host else {
            if proto.builtin == nil, !proto.members.isEmpty {
                return proto.members.mapValues { $0.filter(\.isRequirement) }
            }
            return standardRequirements(of: proto, checker)
        }
        var result: [String: [Member]] = [:]
        for name in host.memberNames {
            result[name] = members(of: proto, name, checker).filter(\.isRequirement)
        }
        return result
    }

    private func standardRequirements(of proto: NominalType, _ checker: Checker) -> [String: [Member]] {
        let scope = Scope(parent: root)
        scope.type = proto
        guard let own = proto.selfParameter else { return [:] }
        scope.parameters["Self"] = own
        var result: [String: [Member]] = [:]
        for declaration in Prelude.requirements[proto.name] ?? [] {
            let made = member(
                declaration, of: proto, in: scope, extension: nil, selfType: .parameter(own),
                requirements: [.conforms(.parameter(own), to: .nominal(proto, []))], checker)
            result[declaration.name, default: []].append(made)
        }
        return result
    }

    private func member(
        _ declaration: HostDeclaration, of nominal: NominalType?, in scope: Scope, extension ext: ExtensionSymbol?,
        selfType: Type?, requirements: [Requirement], _ checker: Checker
    ) -> Member {
        if let known = members[ObjectIdentifier(declaration)] { return known }
        guard let decl = read(declaration.text, inProtocol: declaration.body == nil && !declaration.isSource) else {
            preconditionFailure("no declaration: \(declaration.text)")
        }
        let own = selfType
        let made = checker.within(scope, function: nil, selfType: own, requirements: requirements, file: Self.file) {
            declaration.isSource
                ? checker.declare(source: decl, of: nominal, ext, in: scope)
                : checker.declare(host: declaration, decl, of: nominal, ext, in: scope)
        }
        members[ObjectIdentifier(declaration)] = made
        return made
    }

    // MARK: Extensions

    func extensions(of nominal: NominalType, _ checker: Checker) -> [ExtensionSymbol] {
        if let known = extensionLists[nominal] { return known }
        // A type of the cells' own may bear the name of one of ours.
        let isOurs =
            Standard.types[nominal.name] === nominal || nominals[nominal.name] === nominal
            || Standard.views.contains { $0 === nominal } || nominal === Standard.stringIndex
        guard isOurs else { return [] }
        extensionLists[nominal] = []
        let made = indexes.flatMap { index in
            index.extensions.filter { $0.name == nominal.name }.map { read($0, of: nominal, checker) }
        }
        extensionLists[nominal] = made
        return made
    }

    private func read(_ host: HostTypeDeclaration, of nominal: NominalType, _ checker: Checker) -> ExtensionSymbol {
        let ext = ExtensionSymbol(nominal)
        ext.host = host
        let inside = checker.extensionScope(nominal, in: root)
        ext.scope = inside
        if !host.header.contains(":"), !host.header.contains(" where ") {
            ext.complete = { [unowned checker] in
                checker.within(inside, function: nil, selfType: nil, requirements: [], file: Self.file) {
                    checker.fill(ext, inherited: [], generics: GenericClause(), members: [], inside)
                }
            }
            return ext
        }
        ext.complete = { [unowned self, unowned checker] in
            guard case .extension(let decl)? = read(host.header + " {}")?.kind else {
                preconditionFailure("not an extension: \(host.header)")
            }
            checker.within(inside, function: nil, selfType: nil, requirements: [], file: Self.file) {
                checker.fill(ext, inherited: decl.inherited, generics: decl.generics, members: [], inside)
            }
        }
        return ext
    }

    // MARK: Reading

    private func read(_ text: String, inProtocol: Bool = false) -> Decl? {
        let whole = { Self.parse(text, inProtocol: inProtocol).first }
        return SignatureReader.read(text, whole: whole) ?? whole()
    }

    /// Reads any declaration, as the parser of cells does.
    static func parse(_ text: String, inProtocol: Bool = false) -> [Decl] {
        let isBare = text.contains("subscript") || text.contains("init") || inProtocol || text.contains("case ")
        let wrapped =
            isBare && !text.hasPrefix("extension") && !text.hasPrefix("struct") && !text.hasPrefix("protocol")
            && !text.hasPrefix("enum") && !text.hasPrefix("class") && !text.hasPrefix("@resultBuilder")
        let source = wrapped ? "protocol __Wrapper {\n\(text)\n}" : text
        let parsed = CellParser(fragment: SourceFragment(wholeFile: source, file: Self.file)).parse()
        if let first = parsed.diagnostics.first { preconditionFailure("\(first) in \(text)") }
        let decls = parsed.statements.compactMap { statement -> Decl? in
            if case .declaration(let decl) = statement.kind { return decl }
            return nil
        }
        if wrapped, case .nominal(let wrapper)? = decls.first?.kind { return wrapper.members }
        return decls
    }
}
