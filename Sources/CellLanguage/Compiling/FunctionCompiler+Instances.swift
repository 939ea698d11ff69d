import Diagnostics

/// Making instances of classes.
extension FunctionCompiler {
    /// `C(…)`: room for the instance, then the initializer, which gives the properties of its own class their first values.
    func classInitializer(_ call: TypedExpr.Call, _ expr: TypedExpr) throws -> Code {
        let function = call.function
        let code = try program.instance(of: function, call.substitution)
        let (codes, wrap) = try operands(of: call)
        let site = CallSite(name: function.displayName, site: site(expr.span))
        if let receiver = call.receiver, !isMetatypeType(receiver.type) {
            // `super.init` and `self.init` go on with the same object; the latter with its own class's initializer.
            if call.dispatch == .superclass {
                let entered = emit(code, [try expression(receiver)] + codes, true, site)
                return wrapped(failing(entered, call, expr), in: wrap)
            }
            let entered = entering(call, try expression(receiver), codes, site)
            return wrapped(failing(entered, call, expr), in: wrap)
        }
        let holder = newCell(isReference: true)
        let entered: WordCode
        let create: ReferenceCode
        if let receiver = call.receiver, !isWritten(receiver) {
            // `self.init(…)` of a class method: an instance of whatever class that is called on.
            let metatype = try reference(receiver)
            create = { Record.make(unsafeDowncast(try metatype($0).unsafelyUnwrapped, to: TypeBox.self).type.layout) }
            entered = entering(call, .local(reference: holder), codes, site).word
        } else {
            let made = cellType(function.isFailable ? (concrete(expr.type).wrapped ?? expr.type) : expr.type)
            create = try creating(made, below: function.isConvenience ? made.type.nominal : function.owner)
            entered = emit(code, [.local(reference: holder)] + codes, true, site).word
        }
        let isFailable = function.isFailable
        return wrapped(
            Code(reference: { frame in
                let made = try create(frame)
                frame.reference(holder).pointee = made
                let succeeded = try entered(frame)
                let record = frame.reference(holder).pointee
                frame.reference(holder).pointee = nil
                return isFailable && succeeded == 0 ? nil : record
            }), in: wrap)
    }

    /// `super.init()` and `self.init()` where no class declares that initializer: the properties get their first values,
    /// those of the superclass or those of the object's own class and all above it.
    func givingFirstValues(to receiver: TypedExpr, isSuper: Bool, _ expr: TypedExpr) throws -> Code {
        let site = CallSite(name: "init()", site: site(expr.span))
        let object = try expression(receiver)
        if isSuper { return emit(try program.creator(of: cellType(receiver.type), below: nil), [object], true, site) }
        let store = storing([object], state)
        let (program, machine, state) = (program, machine, state)
        return Code(word: { frame in
            let callee = try store(frame)
            guard let type = callee.object(0, Record.self).layout.type else { return 1 }
            let creator = try program.creator(of: type, below: nil)
            try program.finish()
            return try Machine.enterWord(creator, callee, state, machine, site)
        })
    }

    /// Enters the initializer that an object's own class has for a call.
    private func entering(_ call: TypedExpr.Call, _ object: Code, _ codes: [Code], _ site: CallSite) -> Code {
        let store = storing([object] + codes, state)
        let cache = InitializerCache(program: program, function: call.function, substitution: call.substitution)
        let (machine, state) = (machine, state)
        return Code(word: { frame in
            let callee = try store(frame)
            let record = callee.object(0, Record.self)
            let found = try cache.codes(of: record)
            if let creator = found.creator {
                let own = state.pointee.top
                own.reference(0).initialize(to: record)
                _ = try Machine.enterWord(creator, own, state, machine, .host)
            }
            return try Machine.enterWord(found.code, callee, state, machine, site)
        })
    }

    private func isWritten(_ receiver: TypedExpr) -> Bool {
        if case .metatype = receiver.kind { return true }
        return false
    }

    func isMetatypeType(_ type: Type) -> Bool {
        if case .metatype = concrete(type) { return true }
        return false
    }

    private func failing(_ code: Code, _ call: TypedExpr.Call, _ expr: TypedExpr) -> Code {
        guard call.function.isFailable else { return code }
        let (word, site, passesOn) = (code.word, site(expr.span), call.passesFailureOn)
        return Code(word: { frame in
            if try word(frame) == 0 {
                throw passesOn ? InitializerFailure.shared : RuntimeFailure(RunMessage.nilUnwrapped, site: site)
            }
            return 1
        })
    }

    /// Makes an instance; the properties of the classes below one have their first values, the subclass's first.
    func creating(_ type: CellType, below ancestor: NominalType?) throws -> ReferenceCode {
        let layout = type.layout
        if let ancestor, type.type.nominal === ancestor { return { _ in Record.make(layout) } }
        let code = try program.creator(of: type, below: ancestor)
        let (machine, state) = (machine, state)
        return { _ in
            let record = Record.make(layout)
            let callee = state.pointee.top
            callee.reference(0).initialize(to: record)
            _ = try Machine.enterWord(code, callee, state, machine, .host)
            return record
        }
    }

    /// Code that gives an instance's properties their first values.
    func compileCreator(_ type: CellType, below ancestor: NominalType?, into code: FunctionCode) throws {
        let this = VariableSymbol("self", isLet: true, type: type.type, span: .start)
        declareParameter(this, type: type.type)
        var steps: [Step] = []
        var next: Type? = type.type
        while let current = next, case .nominal(let nominal, let arguments) = current, nominal !== ancestor {
            let given = program.checker.substitution(nominal, arguments)
            steps += try firstValues(of: nominal, this, type)
            next = nominal.superclass.map { program.concrete($0.substituting(given)) }
        }
        let all = steps
        code.word = { frame in
            for step in all { try step(frame) }
            return 1
        }
        finish(code)
    }
}

/// The initializer that each class has for one that is called on an object of it, and what goes before.
final class InitializerCache {
    private let program: Program
    private let function: FunctionSymbol
    private let substitution: Substitution
    private var known: [ObjectIdentifier: (creator: FunctionCode?, code: FunctionCode)] = [:]

    init(program: Program, function: FunctionSymbol, substitution: Substitution) {
        self.program = program
        self.function = function
        self.substitution = substitution
    }

    func codes(of record: Record) throws -> (creator: FunctionCode?, code: FunctionCode) {
        guard let type = record.layout.type else { preconditionFailure("an object without a class") }
        if let found = known[ObjectIdentifier(type)] { return found }
        let (symbol, given) = program.implementation(of: function, in: type.type)
        let code = try program.instance(of: symbol, substitution.merging(given) { $1 })
        var creator: FunctionCode?
        if !symbol.isConvenience, symbol.owner !== type.type.nominal {
            creator = try program.creator(of: type, below: symbol.owner)
        }
        try program.finish()
        known[ObjectIdentifier(type)] = (creator, code)
        return (creator, code)
    }
}
