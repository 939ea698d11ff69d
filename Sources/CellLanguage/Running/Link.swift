/// Where a called function goes back to. It stands right below the function's frame.
struct Link {
    let next: Machine.Next
    let frame: Frame
    let code: Machine.Header
    let target: Unmanaged<CallTarget>

    static let cells = MemoryLayout<Link>.size / MemoryLayout<Int>.size

    @inline(__always)
    static func at(_ frame: Frame) -> UnsafeMutablePointer<Link> {
        UnsafeMutableRawPointer(frame - cells).assumingMemoryBound(to: Link.self)
    }
}

/// Functions called from instructions.
extension Machine {
    /// Makes a called function's frame, with its arguments in it.
    @inline(__always)
    static func open(_ target: Unmanaged<CallTarget>, _ frame: Frame, _ state: StatePointer, _ caller: Header) throws
        -> Frame
    {
        try target._withUnsafeGuaranteedRef { target in
            let callee = state.pointee.top + Link.cells
            let code = target.code
            let top = callee + code.frameSize
            state.pointee.fuel &-= 1
            if state.pointee.fuel < 0 || state.pointee.depth >= state.pointee.depthLimit || top > state.pointee.end {
                try check(target, top, state, caller)
            }
            state.pointee.depth &+= 1
            state.pointee.top = top
            move(target, frame, callee)
            var cell = code.localReferences
            let end = code.localReferencesEnd
            while cell < end {
                callee[cell.pointee] = 0
                cell += 1
            }
            return callee
        }
    }

    @inline(__always)
    private static func move(_ target: CallTarget, _ frame: Frame, _ callee: Frame) {
        let arguments = frame + target.firstArgument
        var index = 0
        while index < target.argumentCount {
            callee[index] = arguments[index]
            index += 1
        }
        if !target.references.isEmpty { for index in target.references { arguments[index] = 0 } }
    }

    @inline(never)
    private static func check(_ target: CallTarget, _ top: Frame, _ state: StatePointer, _ caller: Header) throws {
        if state.pointee.fuel < 0 {
            do { try caller.pointee.machine.refuel(at: nil) } catch { throw target.site.locating(error) }
        }
        if state.pointee.depth >= state.pointee.depthLimit {
            throw RuntimeFailure(RunMessage.depth(state.pointee.depthLimit), isLimit: true, site: target.site.place)
        }
        if top > state.pointee.end {
            throw RuntimeFailure(RunMessage.stack, isLimit: true, site: target.site.place)
        }
    }

    /// Releases what a function's frame holds, and the frame.
    @inline(__always)
    static func close(_ link: Link, _ frame: Frame, _ state: StatePointer) {
        link.target._withUnsafeGuaranteedRef { target in
            var cell = target.code.references
            let end = target.code.referencesEnd
            while cell < end {
                frame.reference(cell.pointee).deinitialize()
                cell += 1
            }
        }
        state.pointee.top = frame - Link.cells
        state.pointee.depth &-= 1
    }

    /// Takes down the frames between an error and the code that it leaves.
    @inline(never)
    static func unwind(_ error: any Error, from frame: Frame, to base: Frame, _ state: StatePointer) -> any Error {
        var (error, frame) = (error, frame)
        while frame != base {
            let link = Link.at(frame).pointee
            close(link, frame, state)
            error = link.target._withUnsafeGuaranteedRef { $0.site.passing(error) }
            frame = link.frame
        }
        return error
    }

    /// Calls a function that is made of closures.
    static func callClosures(
        _ target: Unmanaged<CallTarget>, _ result: Int, _ frame: Frame, _ state: StatePointer, _ caller: Header,
        isWord: Bool
    ) throws {
        try target._withUnsafeGuaranteedRef { target in
            let callee = state.pointee.top
            move(target, frame, callee)
            let machine = caller.pointee.machine
            if isWord {
                frame[result] = try enterWord(target.code, callee, state, machine, target.site)
            } else {
                let value = try enterReference(target.code, callee, state, machine, target.site)
                frame.reference(result).pointee = value
            }
        }
    }
}
