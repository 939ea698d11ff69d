extension Prelude {
    static func addOutput(to library: CellLibraryIndex) {
        library.inline("func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") { call in
            try printing(call, debug: false)
        }
        library.inline("func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") {
            call in
            try printing(call, debug: true)
        }
        library.inline("func fatalError(_ message: @autoclosure () -> String = \"\") -> Never") { call in
            try stopping(call, "Fatal error", at: 0)
        }
        library.inline("func preconditionFailure(_ message: @autoclosure () -> String = \"\") -> Never") { call in
            try stopping(call, "Fatal error", at: 0)
        }
        for name in ["precondition", "assert"] {
            library.inline(
                "func \(name)(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = \"\")"
            ) { call in
                let condition = try closureWord(call, 0)
                let fail = try stopping(call, name == "assert" ? "Assertion failed" : "Precondition failed", at: 1).word
                return Code(word: { try condition($0) != 0 ? 0 : try fail($0) })
            }
        }
        library.inline("func swap<T>(_ a: inout T, _ b: inout T)") { call in
            let (first, second) = (try call.place(0), try call.place(1))
            let (isWord, site) = (call.generic("T").isWord, call.site)
            return Code(word: { frame in
                for step in first.prepare + second.prepare + first.begin + second.begin { try step(frame) }
                if let root = first.root, try root.address(frame) == second.root?.address(frame) {
                    throw RuntimeFailure(RunMessage.conflict(root.name), site: site)
                }
                if isWord {
                    let value = try first.address(frame).pointee
                    try first.address(frame).pointee = try second.address(frame).pointee
                    try second.address(frame).pointee = value
                } else {
                    let value = try first.address(frame).reference(0).pointee
                    try first.address(frame).reference(0).pointee = try second.address(frame).reference(0).pointee
                    try second.address(frame).reference(0).pointee = value
                }
                for step in second.end + first.end { try step(frame) }
                return 0
            })
        }
        for object in ["T", "T?"] {
            library.inline("func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout \(object)) -> Bool") { call in
                let place = try call.place(0)
                return Code(word: { frame in
                    for step in place.prepare + place.begin { try step(frame) }
                    let slot = try place.address(frame)
                    let isAlone = slot.pointee != 0 && slot.isUniquelyHeld
                    for step in place.end { try step(frame) }
                    return isAlone ? 1 : 0
                })
            }
        }
        library.inline("func type<T>(of value: T) -> T.Type") { call in
            let source = call.type(0)
            let box = call.compiler.boxed(try call.code(0), source).reference
            let program = call.program
            return Code(reference: { frame in
                TypeBox(program.dynamicType(of: try box(frame), source))
            })
        }
    }

    /// An argument that is a closure without parameters, called.
    static func closureWord(_ call: InlineCall, _ index: Int) throws -> WordCode {
        let closure = try call.reference(index)
        let (machine, state) = (call.machine, call.state)
        return { frame in
            let value = unsafeDowncast(try closure(frame).unsafelyUnwrapped, to: Closure.self)
            let callee = state.pointee.top
            Machine.unpack(value, callee)
            return try Machine.enterWord(value.code, callee, state, machine, .host)
        }
    }

    static func closureReference(_ call: InlineCall, _ index: Int) throws -> ReferenceCode {
        let closure = try call.reference(index)
        let (machine, state) = (call.machine, call.state)
        return { frame in
            let value = unsafeDowncast(try closure(frame).unsafelyUnwrapped, to: Closure.self)
            let callee = state.pointee.top
            Machine.unpack(value, callee)
            return try Machine.enterReference(value.code, callee, state, machine, .host)
        }
    }

    private static func stopping(_ call: InlineCall, _ what: String, at index: Int) throws -> Code {
        let message = try closureReference(call, index)
        let site = call.site
        return Code(word: { frame in
            let text = unsafeDowncast(try message(frame).unsafelyUnwrapped, to: StringBox.self).value
            throw RuntimeFailure(RunMessage.other(text.isEmpty ? what : "\(what): \(text)"), site: site)
        })
    }

    private static func printing(_ call: InlineCall, debug: Bool) throws -> Code {
        let program = call.program
        let (separator, terminator) = (try call.reference(1), try call.reference(2))
        let (machine, site) = (call.machine, call.site)
        let texts = try printed(call, debug)
        return Code(word: { frame in
            let parts = try texts(frame)
            let between = unsafeDowncast(try separator(frame).unsafelyUnwrapped, to: StringBox.self).value
            let end = unsafeDowncast(try terminator(frame).unsafelyUnwrapped, to: StringBox.self).value
            do { try machine.print(parts.joined(separator: between) + end) } catch {
                throw program.translated(error, isThrowing: false, site)
            }
            return 0
        })
    }

    /// The texts of what is to be printed.
    private static func printed(_ call: InlineCall, _ debug: Bool) throws -> (Frame) throws -> [String] {
        let program = call.program
        guard case .array(let items) = call.arguments[0].kind else {
            // As a value, such as `print` in `forEach(print)`, it prints the one thing that it is handed.
            let type = call.compiler.cellType(call.arguments[0].type)
            let single = text(try call.compiler.expression(call.arguments[0]), type, program, debug)
            return { [try single($0)] }
        }
        let texts = try items.map { item -> (Frame) throws -> String in
            // What was put behind `Any` only to be printed is printed as it is.
            guard case .convert(.existential, let inner) = item.kind else {
                let (code, type) = (try call.compiler.expression(item), call.compiler.cellType(item.type))
                return text(code, type, program, debug)
            }
            return text(try call.compiler.expression(inner), call.compiler.cellType(inner.type), program, debug)
        }
        return { frame in
            var parts: [String] = []
            for text in texts { parts.append(try text(frame)) }
            return parts
        }
    }

    static func text(_ code: Code, _ type: CellType, _ program: Program, _ debug: Bool) -> (Frame) throws -> String {
        switch code.run {
        case .word(let word): { try program.describe(word: try word($0), type, debug: debug) }
        case .reference(let reference): { try program.describe(reference: try reference($0), type, debug: debug) }
        }
    }
}
