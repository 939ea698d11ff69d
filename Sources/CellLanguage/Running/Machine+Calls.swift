import Diagnostics

/// Entering and leaving functions.
extension Machine {
    /// Runs a function whose arguments stand in `callee`, the first free cells.
    @inline(__always)
    static func enterWord(
        _ code: FunctionCode, _ callee: Frame, _ state: StatePointer, _ machine: Machine, _ site: CallSite
    ) throws -> Int {
        if code.isLeaf {
            do { return try code.body._withUnsafeGuaranteedRef { try $0.word(callee) } } catch {
                throw site.passing(error)
            }
        }
        try open(code, callee, state, machine, site)
        do {
            let result = try code.body._withUnsafeGuaranteedRef { try $0.word(callee) }
            close(code, callee, state)
            return result
        } catch {
            close(code, callee, state)
            throw site.passing(error)
        }
    }

    @inline(__always)
    static func enterReference(
        _ code: FunctionCode, _ callee: Frame, _ state: StatePointer, _ machine: Machine, _ site: CallSite
    ) throws -> Reference? {
        try open(code, callee, state, machine, site)
        do {
            let result = try code.body._withUnsafeGuaranteedRef { try $0.reference(callee) }
            close(code, callee, state)
            return result
        } catch {
            close(code, callee, state)
            throw site.passing(error)
        }
    }

    @inline(__always)
    private static func open(
        _ code: FunctionCode, _ callee: Frame, _ state: StatePointer, _ machine: Machine, _ site: CallSite
    ) throws {
        let top = callee + code.frameSize
        state.pointee.top = top
        state.pointee.depth &+= 1
        state.pointee.fuel &-= 1
        var marker: UInt8 = 0
        let stack = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
        if state.pointee.fuel < 0 || state.pointee.depth > state.pointee.depthLimit || top > state.pointee.end
            || stack < state.pointee.stackLimit
        {
            try check(code, callee, state, machine, site)
        }
        clearLocals(of: code, callee)
    }

    @inline(__always)
    static func clearLocals(of code: FunctionCode, _ callee: Frame) {
        var cell = code.localReferences
        let end = code.localReferencesEnd
        while cell < end {
            callee[cell.pointee] = 0
            cell += 1
        }
    }

    @inline(__always)
    private static func close(_ code: FunctionCode, _ callee: Frame, _ state: StatePointer) {
        var cell = code.references
        let end = code.referencesEnd
        while cell < end {
            callee.reference(cell.pointee).deinitialize()
            cell += 1
        }
        state.pointee.top = callee
        state.pointee.depth &-= 1
    }

    @inline(never)
    private static func check(
        _ code: FunctionCode, _ callee: Frame, _ state: StatePointer, _ machine: Machine, _ site: CallSite
    ) throws {
        do {
            if state.pointee.fuel < 0 { try machine.refuel(at: nil) }
            if state.pointee.depth > state.pointee.depthLimit {
                throw RuntimeFailure(RunMessage.depth(state.pointee.depthLimit), isLimit: true, site: site.place)
            }
            var marker: UInt8 = 0
            let stack = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
            if stack < state.pointee.stackLimit || state.pointee.top > state.pointee.end {
                throw RuntimeFailure(RunMessage.stack, isLimit: true, site: site.place)
            }
        } catch {
            for cell in code.parameterReferences { callee.reference(cell).pointee = nil }
            state.pointee.top = callee
            state.pointee.depth &-= 1
            throw site.locating(error)
        }
    }

    // MARK: Closures

    /// Copies what a closure has captured behind its parameters.
    @inline(__always)
    static func unpack(_ closure: Closure, _ callee: Frame) {
        guard let captured = closure.captured else { return }
        let layout = captured.layout
        let source = captured.cells
        let target = callee + closure.code.capturedStart
        for cell in layout.words { target[cell] = source[cell] }
        for cell in layout.references { target.reference(cell).initialize(to: source.reference(cell).pointee) }
    }

    /// Calls a closure with arguments as the host has them.
    func call(_ closure: Closure, type: CellType, arguments: [CellValue]) throws -> CellValue {
        let callee = state.pointee.top
        for (cell, (value, parameter)) in zip(arguments, type.parameters).enumerated() {
            let stored = value.stored(as: parameter)
            if parameter.isWord {
                callee[cell] = stored.word
            } else {
                callee.reference(cell).initialize(to: stored.reference)
            }
        }
        Self.unpack(closure, callee)
        let result = type.result
        let site = CallSite.host
        if result.isWord {
            return CellValue(type: result, word: try Self.enterWord(closure.code, callee, state, self, site))
        }
        return CellValue(type: result, reference: try Self.enterReference(closure.code, callee, state, self, site))
    }
}

/// A call in the source: what the call stack of an error shows.
final class CallSite {
    let name: String
    let site: Site

    init(name: String, site: Site) {
        self.name = name
        self.site = site
    }

    nonisolated(unsafe) static let host = CallSite(name: "", site: Site(file: "", span: .start))

    /// Where it stands in the source; nil for a call that the library makes.
    var place: Site? { name.isEmpty ? nil : site }

    /// An error on its way out of the call.
    @inline(never)
    func passing(_ error: any Error) -> any Error {
        if let failure = error as? RuntimeFailure, !name.isEmpty, failure.calls.count < 12 {
            failure.calls.append((name, site.file, site.span))
        } else if let thrown = error as? ThrownError, thrown.site.file == Library.file, !name.isEmpty {
            thrown.site = site
        }
        return error
    }

    /// Gives a limit's failure the place of the call that met it.
    func locating(_ error: any Error) -> any Error {
        if let failure = error as? RuntimeFailure, failure.span == nil, !name.isEmpty {
            failure.file = site.file
            failure.span = site.span
        }
        return error
    }
}
