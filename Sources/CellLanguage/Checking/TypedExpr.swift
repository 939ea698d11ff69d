import Diagnostics

/// An expression whose names and types are settled. Its type may hold variables until its statement has been checked.
final class TypedExpr {
    var kind: Kind
    var type: Type
    let span: TextSpan
    /// Of a `self` that was not written.
    var isImplicit = false

    init(_ kind: Kind, _ type: Type, _ span: TextSpan) {
        self.kind = kind
        self.type = type
        self.span = span
    }

    indirect enum Kind {
        case integer(UInt64, isNegative: Bool)
        case float(Double)
        case string(String)
        case boolean(Bool)
        case nilValue
        case interpolation([Part])
        case array([TypedExpr])
        case dictionary([(key: TypedExpr, value: TypedExpr)])
        case tuple([TypedExpr])
        case variable(VariableSymbol)
        /// A stored or computed property of a value, or (without base) a static one.
        case property(VariableSymbol, base: TypedExpr?, Substitution)
        case tupleElement(TypedExpr, Int)
        case element(FunctionSymbol, base: TypedExpr, [TypedExpr], Substitution)
        case call(Call)
        case callValue(TypedExpr, [TypedExpr])
        /// A case with its payload.
        case enumCase(NominalType, Int, [TypedExpr])
        case memberwise(NominalType, [TypedExpr?])
        case closure(ClosureCode)
        /// A function as a value, with the receiver that it is bound to.
        case function(FunctionSymbol, Substitution, receiver: TypedExpr?)
        case metatype(Type)
        /// `Self` in a class: the class of the object, or the class itself.
        case classOf(TypedExpr)
        /// An operator of the standard protocols, found by the operands' type when it is compiled.
        case op(String, [TypedExpr], on: Type)
        case and(TypedExpr, TypedExpr)
        case or(TypedExpr, TypedExpr)
        case coalesce(TypedExpr, TypedExpr)
        case ternary(TypedExpr, TypedExpr, TypedExpr)
        case assign(TypedExpr, TypedExpr)
        /// `place op= value`.
        case update(String, TypedExpr, TypedExpr)
        case `inout`(TypedExpr)
        case convert(Conversion, TypedExpr)
        case cast(TypedExpr, Expr.Cast, Type)
        /// Within a class; the last is its `Self`.
        case castToSelf(TypedExpr, Expr.Cast, TypedExpr)
        case force(TypedExpr)
        /// An optional chain as a whole, and the `?`s in it.
        case chain(TypedExpr)
        case unwrap(TypedExpr)
        case attempt(Expr.Try, TypedExpr)
        case block([TypedStmt], VariableSymbol)
        case identical(TypedExpr, TypedExpr, negated: Bool)
        case keyPath(KeyPathCode)
        case discard
        case error
    }

    enum Part {
        case text(String)
        case value(TypedExpr)
    }

    struct Call {
        let function: FunctionSymbol
        var substitution: Substitution
        var receiver: TypedExpr?
        /// In order of the parameters, variadic ones packed, defaults filled in.
        var arguments: [TypedExpr]
        var dispatch = Dispatch.direct
        /// `self.init(…)` and `super.init(…)`: where it gives nil, so does the initializer around it.
        var passesFailureOn = false
    }

    enum Dispatch {
        case direct
        /// Through the instance's class.
        case dynamic
        /// `super.method()`.
        case superclass
    }

    enum Conversion {
        case wrap
        case existential
        /// A class to a superclass of it, and other changes of the static type alone.
        case identity
        case optional(Box)
        case array(Box)
        case tuple([TypedExpr])
        case function
    }

    /// How one element is converted: applied to a variable that stands for it.
    final class Box {
        let symbol: VariableSymbol
        let value: TypedExpr

        init(symbol: VariableSymbol, value: TypedExpr) {
            self.symbol = symbol
            self.value = value
        }
    }
}

/// A closure's or local function's checked inside.
final class ClosureCode {
    let context: FunctionContext
    let parameters: [VariableSymbol]
    var body: [TypedStmt]
    /// `[x = y]`: variables set when the closure is made.
    var captured: [(symbol: VariableSymbol, value: TypedExpr)] = []
    let name: String
    /// A result builder's: its statements are not what was written.
    var isBuilt = false
    /// `[self]`.
    var capturesSelf = false

    init(context: FunctionContext, parameters: [VariableSymbol], body: [TypedStmt], name: String = "closure") {
        self.context = context
        self.parameters = parameters
        self.body = body
        self.name = name
    }
}
