import Diagnostics

/// Places inside collections and optionals.
extension FunctionCompiler {
    func elementPlace(
        _ function: FunctionSymbol, _ base: TypedExpr, _ arguments: [TypedExpr], _ given: Substitution,
        _ expr: TypedExpr, loads: Bool
    ) throws -> PlaceCode {
        if isArrayElement(function, base, arguments) { return try arrayPlace(base, arguments[0], expr) }
        var place = PlaceCode(address: { $0 })
        let (base, finish) = try evaluatedOnce(base, &place)
        var held: [TypedExpr] = []
        for argument in arguments {
            let holder = holderVariable(argument.type)
            place.prepare.append(store(try expression(argument), in: try localCell(holder)))
            held.append(TypedExpr(.variable(holder), concrete(argument.type), argument.span))
        }
        let cell = newCell(for: expr.type)
        place.address = { $0 + cell }
        // `counts[key, default: 0] = 1` asks for the old value too.
        if loads || function.parameters.contains(where: \.isAutoclosure) {
            place.begin.append(store(try element(function, base, held, given, expr), in: cell))
        }
        guard let setter = function.setter else { return place }
        let newValue = VariableSymbol("newValue", isLet: true, type: concrete(expr.type), span: expr.span)
        setSlot(newValue, .cell(cell))
        let value = TypedExpr(.variable(newValue), concrete(expr.type), expr.span)
        // A copy in the cell would keep the element from being changed in place by the next write.
        place.end.append(try callAccessor(setter, base, given, held + [value], expr))
        if !isWord(expr.type) { place.end.append { $0.reference(cell).pointee = nil } }
        place.end += finish
        return place
    }

    func arrayPlace(_ base: TypedExpr, _ index: TypedExpr, _ expr: TypedExpr) throws -> PlaceCode {
        var place = try self.place(base)
        let inner = place.address
        place.isStable = false
        let isWord = isWord(expr.type)
        let isStill = isPure(index) && (isSettled(index) || !isFollowedByEffects)
        let indexCode = try expression(index)
        let site = site(expr.span)
        var read = indexCode.word
        if !isStill {
            let cell = newCell(isReference: false)
            place.prepare.append(store(indexCode, in: cell))
            read = { $0[cell] }
        }
        if isWord, isStill, case .variable = base.kind, case .local(let cell) = indexCode.shape {
            place.address = { try Elements.wordAddress(try inner($0), $0[cell], site) }
        } else if isWord {
            place.address = { frame in
                let index = try read(frame)
                return try Elements.wordAddress(try inner(frame), index, site)
            }
        } else {
            place.address = { frame in
                let index = try read(frame)
                return try Elements.objectAddress(try inner(frame), index, site)
            }
        }
        return place
    }

    /// Whether an index is the same whatever runs meanwhile.
    func isSettled(_ index: TypedExpr) -> Bool {
        switch index.kind {
        case .integer: true
        case .variable(let symbol): symbol.isLet && symbol.getter == nil
        case .op(_, let operands, _): operands.allSatisfy(isSettled)
        case .convert(.identity, let inner): isSettled(inner)
        default: false
        }
    }

    /// The place to which a value goes, evaluated after what stands in its brackets.
    func place(_ expr: TypedExpr, before value: TypedExpr, loads: Bool = true) throws -> PlaceCode {
        let saved = isFollowedByEffects
        isFollowedByEffects = !changesNothing(value)
        defer { isFollowedByEffects = saved }
        return try place(expr, loads: loads)
    }

    // MARK: Optionals

    func forcedPlace(_ inner: TypedExpr, _ expr: TypedExpr) throws -> PlaceCode {
        let isLink = { if case .unwrap = expr.kind { true } else { false } }()
        return forced(try place(inner), cellType(inner.type), isLink ? nil : site(expr.span))
    }

    /// The place inside an optional; without a site a nil ends the optional chain.
    func forced(_ place: PlaceCode, _ optional: CellType, _ site: Site?) -> PlaceCode {
        var place = place
        let inner = place.address
        if site == nil { endAtNil(&place) }
        let wrapped = optional.argument(0)
        func fail() -> any Error {
            site.map { RuntimeFailure(RunMessage.nilUnwrapped, site: $0) } ?? BrokenChain.shared
        }
        if wrapped.isWord {
            place.isStable = false
            place.address = { frame in
                let slot = try inner(frame)
                if slot.pointee == 0 { throw fail() }
                return Self.address(of: slot.unique(WordBox.self) { WordBox($0.word) })
            }
        } else if wrapped.isOptional {
            place.isStable = false
            place.address = { frame in
                let slot = try inner(frame)
                if slot.pointee == 0 { throw fail() }
                return Self.address(of: slot.unique(SomeBox.self) { SomeBox($0.value) })
            }
        } else {
            place.address = { frame in
                let slot = try inner(frame)
                if slot.pointee == 0 { throw fail() }
                return slot
            }
        }
        return place
    }

    /// A chain ends at its nil before anything that stands behind it is evaluated. What is a copy by then is written back
    /// all the same.
    private func endAtNil(_ place: inout PlaceCode) {
        let (address, end) = (place.address, place.end)
        place.prepare += place.begin
        place.prepare.append { frame in
            if try address(frame).pointee != 0 { return }
            for step in end { try step(frame) }
            throw BrokenChain.shared
        }
        place.begin = []
    }
}

extension CellType {
    /// Whether copies of its values share what they hold.
    var isClassLike: Bool {
        if case .instance = shape { return true }
        return false
    }
}
