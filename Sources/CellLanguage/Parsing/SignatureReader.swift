import Diagnostics

/// Reads the head of a library's declaration: `func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]`.
///
/// The parser of cells would read it as well. It has to bear any mistake, though, and takes a millisecond for a line where it
/// is not optimised; of these lines lesson 01 needs nearly two hundred, and they have no mistakes. What this reader does not
/// know (attributes with arguments, computed defaults, accessors with bodies) it leaves to that parser: it gives `nil`. A body
/// in braces is read when it is asked for. Positions are all the start: no message points into a library.
struct SignatureReader {
    /// What is not known here.
    struct Unknown: Error {}

    var cursor: SignatureCursor

    /// - Parameter whole: reads the whole declaration, once its braces matter.
    static func read(_ text: String, whole: @escaping () -> Decl?) -> Decl? {
        var reader = SignatureReader(cursor: SignatureCursor(text))
        return try? reader.declaration(whole)
    }

    private mutating func declaration(_ whole: @escaping () -> Decl?) throws -> Decl {
        let modifiers = try modifiers()
        let kind: Decl.Kind
        switch cursor.word() {
        case "func": kind = .function(try function(.function, named: try functionName(), whole))
        case "init":
            let isFailable = cursor.take("?")
            kind = .function(try function(.initializer(isFailable: isFailable), named: "init", whole))
        case "subscript": kind = .function(try subscripting())
        case "var": kind = .variable(try property())
        case "associatedtype": kind = .associatedType(try name(), try inherited(), nil)
        case "struct": kind = .nominal(try nominal(.structure, whole))
        case "class": kind = .nominal(try nominal(.class, whole))
        case "enum": kind = .nominal(try nominal(.enumeration, whole))
        case "protocol": kind = .nominal(try nominal(.protocol, whole))
        case "extension": kind = .extension(try extensionHead())
        default: throw Unknown()
        }
        return Decl(kind, modifiers: modifiers, span: .start)
    }

    private mutating func modifiers() throws -> Modifiers {
        var modifiers = Modifiers()
        while true {
            if cursor.take("@") {
                modifiers.attributes.append((try name().text, .start))
                if cursor.next == UInt8(ascii: "(") { throw Unknown() }
                continue
            }
            let before = cursor
            guard let word = cursor.word(), Self.modifierNames.contains(word) else {
                cursor = before
                return modifiers
            }
            modifiers.names.insert(word)
        }
    }

    private static let modifierNames: Set<String> = [
        "static", "mutating", "final", "override", "convenience", "required", "indirect", "prefix", "postfix", "infix",
    ]

    // MARK: Functions

    private mutating func function(
        _ kind: FunctionDecl.Kind, named text: String, _ whole: @escaping () -> Decl?
    ) throws -> FunctionDecl {
        var generics = try genericParameters()
        let parameters = try parameters()
        let effect = cursor.take(anyOf: ["throws", "rethrows"])
        if cursor.next == UInt8(ascii: "(") { throw Unknown() }
        let result = cursor.take("->") ? try type() : nil
        try requirements(into: &generics)
        return FunctionDecl(
            kind: kind, name: Expr.Name(text: text, span: .start), generics: generics, parameters: parameters,
            isThrowing: effect == "throws", isRethrowing: effect == "rethrows", result: result,
            readBody: try bracesFollow() ? { Self.function(whole())?.body } : nil, span: .start)
    }

    private static func function(_ decl: Decl?) -> FunctionDecl? {
        guard case .function(let function)? = decl?.kind else { return nil }
        return function
    }

    private mutating func functionName() throws -> String {
        let symbol = cursor.operatorSymbol()
        return symbol.isEmpty ? try name().text : symbol
    }

    private mutating func subscripting() throws -> FunctionDecl {
        var generics = try genericParameters()
        let parameters = try parameters(isSubscript: true)
        guard cursor.take("->") else { throw Unknown() }
        let result = try type()
        try requirements(into: &generics)
        return FunctionDecl(
            kind: .subscript, name: Expr.Name(text: "subscript", span: .start), generics: generics,
            parameters: parameters, isThrowing: false, isRethrowing: false, result: result, body: nil,
            accessors: try accessors(), span: .start)
    }

    private mutating func parameters(isSubscript: Bool = false) throws -> [FunctionDecl.Parameter] {
        guard cursor.take("(") else { throw Unknown() }
        var parameters: [FunctionDecl.Parameter] = []
        while !cursor.take(")") {
            parameters.append(try parameter(isSubscript))
            if !cursor.take(",") {
                guard cursor.take(")") else { throw Unknown() }
                break
            }
        }
        return parameters
    }

    private mutating func parameter(_ isSubscript: Bool) throws -> FunctionDecl.Parameter {
        let builder = cursor.take("@") ? try name().text : nil
        let first = try name().text
        let second = cursor.take(":") ? nil : try name().text
        if second != nil, !cursor.take(":") { throw Unknown() }
        let type = try attributedType()
        let isVariadic = cursor.take("...")
        return FunctionDecl.Parameter(
            label: first == "_" || isSubscript && second == nil ? nil : first, name: second ?? first, type: type.type,
            isInout: type.isInout, isVariadic: isVariadic, isAutoclosure: type.isAutoclosure,
            isEscaping: type.isEscaping, builder: builder, value: cursor.take("=") ? try value() : nil, span: .start)
    }

    // MARK: Properties

    private mutating func property() throws -> VariableDecl {
        let name = try name().text
        guard cursor.take(":") else { throw Unknown() }
        let type = try type()
        guard let accessors = try accessors() else { throw Unknown() }
        return VariableDecl(
            isLet: false,
            bindings: [
                VariableDecl.Binding(
                    pattern: Pattern(.binding(name, isVar: true), .start), type: type, value: nil, accessors: accessors,
                    span: .start)
            ])
    }

    /// `{ get set }`.
    private mutating func accessors() throws -> VariableDecl.Accessors? {
        if cursor.isAtEnd { return nil }
        var accessors = VariableDecl.Accessors()
        guard cursor.take("{"), cursor.take(anyOf: ["get"]) != nil else { throw Unknown() }
        accessors.declaresGet = true
        accessors.declaresSet = cursor.take(anyOf: ["set"]) != nil
        guard cursor.take("}"), cursor.isAtEnd else { throw Unknown() }
        return accessors
    }

    // MARK: Types

    private mutating func nominal(_ kind: NominalType.Kind, _ whole: @escaping () -> Decl?) throws -> NominalDecl {
        let name = try name()
        let primary = kind == .protocol ? try genericParameters().parameters.map(\.name.text) : []
        var generics = kind == .protocol ? GenericClause() : try genericParameters()
        let inherited = try inherited()
        try requirements(into: &generics)
        let isEmpty = cursor.takeAll("{}")
        guard try isEmpty || bracesFollow() else { throw Unknown() }
        return NominalDecl(
            kind: kind, name: name, generics: generics, inherited: inherited,
            readMembers: { isEmpty ? [] : Self.members(whole()) }, primaryAssociated: primary, end: .start)
    }

    private static func members(_ decl: Decl?) -> [Decl] {
        guard case .nominal(let nominal)? = decl?.kind else { return [] }
        return nominal.members
    }

    private mutating func extensionHead() throws -> ExtensionDecl {
        let type = try type()
        let inherited = try inherited()
        var generics = GenericClause()
        try requirements(into: &generics)
        guard cursor.takeAll("{}") else { throw Unknown() }
        return ExtensionDecl(type: type, inherited: inherited, generics: generics, members: [])
    }

    private mutating func inherited() throws -> [TypeExpr] {
        guard cursor.take(":") else { return [] }
        var types = [try type()]
        while cursor.take(",") { types.append(try type()) }
        return types
    }

    private mutating func genericParameters() throws -> GenericClause {
        var clause = GenericClause()
        guard cursor.take("<") else { return clause }
        repeat {
            let name = try name()
            clause.parameters.append((name, cursor.take(":") ? [try type()] : []))
        } while cursor.take(",")
        guard cursor.take(">") else { throw Unknown() }
        return clause
    }

    private mutating func requirements(into clause: inout GenericClause) throws {
        guard cursor.take(anyOf: ["where"]) != nil else { return }
        repeat {
            let left = try type()
            let isSame = cursor.take("==")
            guard isSame || cursor.take(":") else { throw Unknown() }
            clause.requirements.append((left, try type(), isSame))
        } while cursor.take(",")
    }

    /// Whether a body follows; the end otherwise.
    private func bracesFollow() throws -> Bool {
        if cursor.isAtEnd { return false }
        guard cursor.next == UInt8(ascii: "{") else { throw Unknown() }
        return true
    }

    mutating func name() throws -> Expr.Name {
        guard let word = cursor.word() else { throw Unknown() }
        return Expr.Name(text: word, span: .start)
    }
}
