import Diagnostics

extension Assembler {
    /// A call of a cell's own function whose code is known; false for all other calls.
    func call(_ call: TypedExpr.Call, _ expr: TypedExpr, into cell: Int) throws -> Bool {
        guard isDirect(call) else { return false }
        var call = call
        call.substitution = compiler.concrete(call.substitution)
        let resultIsWord = compiler.resultIsWord(call, expr)
        guard resultIsWord == compiler.isWord(expr.type) else { return false }
        let arguments = compiler.receiverArgument(call).map { [$0] } ?? []
        let code =
            call.function.isLocal
            ? try compiler.program.localInstance(
                of: call.function, compiler.substitution.merging(call.substitution) { $1 })
            : try compiler.program.instance(of: call.function, call.substitution)
        let target = try self.target(code, arguments + call.arguments, call.function, expr)
        emit(resultIsWord ? .call : .callReference, cell, pooled(target))
        return true
    }

    private func isDirect(_ call: TypedExpr.Call) -> Bool {
        let function = call.function
        if function.synthesized != nil || function.isRequirement || function.host != nil
            || function.takesMetatype || call.dispatch != .direct
        {
            return false
        }
        if function.kind == .initializer || compiler.opening(of: call) != nil { return false }
        if let context = function.context, function.isLocal, !compiler.captures(of: context).isEmpty { return false }
        if let receiver = compiler.receiverArgument(call) {
            if compiler.changesReceiver(function) { return false }
            if case .metatype = compiler.concrete(receiver.type) { return false }
        }
        return call.arguments.allSatisfy { argument in
            guard case .inout(let place) = argument.kind else { return true }
            guard case .variable(let symbol) = place.kind, symbol.getter == nil, !symbol.isWeak, !symbol.isLent else {
                return false
            }
            if case .boxed = compiler.slot(of: symbol) { return false }
            return true
        }
    }

    /// Puts the arguments side by side into cells of this frame.
    private func target(_ code: FunctionCode, _ arguments: [TypedExpr], _ function: FunctionSymbol, _ expr: TypedExpr)
        throws -> CallTarget
    {
        let isReference = arguments.map { argument in
            if case .inout = argument.kind { return false }
            return !compiler.isWord(argument.type)
        }
        let cells = isReference.map { compiler.newCell(isReference: $0) }
        for (index, argument) in arguments.enumerated() {
            if case .inout(let place) = argument.kind {
                guard let address = try lending({ try address(place) }) else {
                    preconditionFailure("a place without an address")
                }
                emit(.move, cells[index], address)
            } else if isReference[index] {
                passing.insert(cells[index])
                try reference(argument, into: cells[index])
            } else {
                try lending { try word(argument, into: cells[index]) }
            }
        }
        return CallTarget(
            code: code, site: CallSite(name: function.displayName, site: compiler.site(expr.span)),
            firstArgument: cells.first ?? 0, argumentCount: cells.count,
            references: isReference.indices.filter { isReference[$0] })
    }
}
