import Diagnostics

/// A declaration as it was written.
final class Decl {
    let kind: Kind
    let modifiers: Modifiers
    let span: TextSpan

    init(_ kind: Kind, modifiers: Modifiers, span: TextSpan) {
        self.kind = kind
        self.modifiers = modifiers
        self.span = span
    }

    enum Kind {
        case variable(VariableDecl)
        case function(FunctionDecl)
        case nominal(NominalDecl)
        case `extension`(ExtensionDecl)
        case `typealias`(Expr.Name, generics: GenericClause, TypeExpr)
        case associatedType(Expr.Name, [TypeExpr], TypeExpr?)
        case enumCase([EnumCaseDecl])
        case operatorDeclaration(Expr.Name, fixity: Fixity, precedence: String?)
        case precedenceGroup(PrecedenceGroup)
        /// `import Foundation`.
        case nothing
    }

    enum Fixity { case prefix, infix, postfix }
}

struct Modifiers {
    var names: Set<String> = []
    /// Attributes without `@`: `discardableResult`, `main`, a result builder's name.
    var attributes: [(name: String, span: TextSpan)] = []
    /// `private(set)`.
    var isPrivateSet = false

    func has(_ name: String) -> Bool { names.contains(name) }
    var isStatic: Bool { has("static") || has("class") }
}

struct GenericClause {
    var parameters: [(name: Expr.Name, inherited: [TypeExpr])] = []
    var requirements: [(left: TypeExpr, right: TypeExpr, isSame: Bool)] = []
}

final class VariableDecl {
    struct Binding {
        let pattern: Pattern
        let type: TypeExpr?
        let value: Expr?
        let accessors: Accessors?
        let span: TextSpan
    }

    struct Accessors {
        var getter: Block?
        var setter: Block?
        var setterName = "newValue"
        var willSet: Block?
        var willSetName = "newValue"
        var didSet: Block?
        var didSetName: String?
        /// `{ get set }` of an interface.
        var declaresGet = false
        var declaresSet = false
        var getterThrows = false
        var isMutatingGetter = false
        var isNonmutatingSetter = false
    }

    let isLet: Bool
    let bindings: [Binding]

    init(isLet: Bool, bindings: [Binding]) {
        self.isLet = isLet
        self.bindings = bindings
    }
}

final class FunctionDecl {
    enum Kind {
        case function
        /// `init?`, or `init!`, whose result is forced where it is used.
        case initializer(isFailable: Bool, isForced: Bool = false)
        case `subscript`
    }

    struct Parameter {
        let label: String?
        let name: String
        let type: TypeExpr
        let isInout: Bool
        let isVariadic: Bool
        let isAutoclosure: Bool
        let isEscaping: Bool
        let builder: String?
        let value: Expr?
        let span: TextSpan
    }

    let kind: Kind
    let name: Expr.Name
    let generics: GenericClause
    let parameters: [Parameter]
    let isThrowing: Bool
    let isRethrowing: Bool
    let result: TypeExpr?
    let hasBody: Bool
    private(set) lazy var body: Block? = readBody?()
    private let readBody: (() -> Block?)?
    /// Of a subscript.
    let accessors: VariableDecl.Accessors?
    let span: TextSpan

    convenience init(
        kind: Kind, name: Expr.Name, generics: GenericClause, parameters: [Parameter], isThrowing: Bool,
        isRethrowing: Bool, result: TypeExpr?, body: Block?, accessors: VariableDecl.Accessors? = nil, span: TextSpan
    ) {
        self.init(
            kind: kind, name: name, generics: generics, parameters: parameters, isThrowing: isThrowing,
            isRethrowing: isRethrowing, result: result, readBody: body.map { body in { body } }, accessors: accessors,
            span: span)
    }

    /// - Parameter readBody: reads its body when that is first asked for.
    init(
        kind: Kind, name: Expr.Name, generics: GenericClause, parameters: [Parameter], isThrowing: Bool,
        isRethrowing: Bool, result: TypeExpr?, readBody: (() -> Block?)?, accessors: VariableDecl.Accessors? = nil,
        span: TextSpan
    ) {
        self.kind = kind
        self.name = name
        self.generics = generics
        self.parameters = parameters
        self.isThrowing = isThrowing
        self.isRethrowing = isRethrowing
        self.result = result
        self.readBody = readBody
        hasBody = readBody != nil
        self.accessors = accessors
        self.span = span
    }
}

final class NominalDecl {
    let kind: NominalType.Kind
    let name: Expr.Name
    let generics: GenericClause
    let inherited: [TypeExpr]
    private(set) lazy var members: [Decl] = readMembers()
    private let readMembers: () -> [Decl]
    /// `protocol P<Element>`.
    let primaryAssociated: [String]
    /// Its closing brace.
    let end: TextSpan

    /// - Parameter readMembers: reads its members when they are first asked for.
    init(
        kind: NominalType.Kind, name: Expr.Name, generics: GenericClause, inherited: [TypeExpr],
        readMembers: @escaping () -> [Decl], primaryAssociated: [String] = [], end: TextSpan
    ) {
        self.end = end
        self.kind = kind
        self.name = name
        self.generics = generics
        self.inherited = inherited
        self.readMembers = readMembers
        self.primaryAssociated = primaryAssociated
    }
}

final class ExtensionDecl {
    let type: TypeExpr
    let inherited: [TypeExpr]
    let generics: GenericClause
    let members: [Decl]

    init(type: TypeExpr, inherited: [TypeExpr], generics: GenericClause, members: [Decl]) {
        self.type = type
        self.inherited = inherited
        self.generics = generics
        self.members = members
    }
}

struct EnumCaseDecl {
    let name: Expr.Name
    let payload: [(label: String?, type: TypeExpr, value: Expr?)]
    let rawValue: Expr?
    let isIndirect: Bool
}
