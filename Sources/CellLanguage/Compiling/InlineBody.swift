import Diagnostics

/// A member of the standard library that the compiler turns into code of its own.
typealias InlineBody = (InlineCall) throws -> Code

/// What an inline member knows about its call.
struct InlineCall {
    let compiler: FunctionCompiler
    let receiver: TypedExpr?
    let arguments: [TypedExpr]
    /// The type of the whole call.
    let type: CellType
    let site: Site
    /// Whether the receiver is lent to the call as a whole.
    var isReceiverLent = false
    /// The types of the member's generic parameters, by name; `Self` too.
    let substitution: [String: CellType]

    var program: Program { compiler.program }
    var machine: Machine { compiler.machine }
    var state: StatePointer { compiler.state }

    func code(_ index: Int) throws -> Code { try compiler.expression(arguments[index]) }
    func word(_ index: Int) throws -> WordCode { try code(index).word }
    func reference(_ index: Int) throws -> ReferenceCode { try code(index).reference }
    func type(_ index: Int) -> CellType { compiler.cellType(arguments[index].type) }

    func receiverCode() throws -> Code {
        guard let receiver else { preconditionFailure("a member without a receiver") }
        return try compiler.expression(receiver)
    }

    /// A word that is the same for every receiver. What makes the receiver runs all the same.
    func constant(_ word: Int) throws -> Code {
        guard let receiver else { return .constant(word) }
        switch receiver.kind {
        case .metatype, .variable: return .constant(word)
        default: break
        }
        switch try compiler.expression(receiver).run {
        case .word(let code):
            return Code(word: { frame in
                _ = try code(frame)
                return word
            })
        case .reference(let code):
            return Code(word: { frame in
                _ = try code(frame)
                return word
            })
        }
    }

    var receiverType: CellType {
        guard let receiver else { preconditionFailure("a member without a receiver") }
        return compiler.cellType(receiver.type)
    }

    /// The receiver's place, for members that change it: steps around the change, and where it stands meanwhile.
    func receiverPlace() throws -> PlaceCode {
        guard let receiver else { preconditionFailure("a member without a receiver") }
        compiler.isLendingReceiver = isReceiverLent
        defer { compiler.isLendingReceiver = false }
        return try compiler.place(receiver)
    }

    func place(_ index: Int) throws -> PlaceCode {
        guard case .inout(let place) = arguments[index].kind else {
            preconditionFailure("an inout argument is asked for")
        }
        return try compiler.place(place)
    }

    func generic(_ name: String) -> CellType {
        guard let type = substitution[name] else { preconditionFailure("no generic parameter \(name)") }
        return type
    }
}

extension FunctionCompiler {
    func inline(_ body: InlineBody, _ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        var named: [String: CellType] = [:]
        for (parameter, type) in call.substitution { named[parameter.name] = program.types[type] }
        let result =
            call.function.kind == .initializer
            ? cellType(expr.type) : cellType(call.function.result.substituting(call.substitution))
        var inline = InlineCall(
            compiler: self, receiver: call.receiver, arguments: call.arguments, type: result, site: site(expr.span),
            substitution: named)
        guard let loan = try receiverLoan(call) else { return try body(inline) }
        inline.isReceiverLent = true
        return returningLoans(wrapped(try body(inline), in: Wrap(begin: loan)))
    }
}
