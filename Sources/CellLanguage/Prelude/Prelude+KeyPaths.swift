extension Prelude {
    /// `value[keyPath: path]`: the receiver's place is handed to the path's own code.
    static func readThroughPath(_ call: InlineCall) throws -> Code {
        let enter = try entering(call)
        let (machine, state) = (call.machine, call.state)
        if call.type.isWord {
            return Code(word: { frame in
                let (path, callee) = try enter(frame)
                return try Machine.enterWord(path.get.code, callee, state, machine, .host)
            })
        }
        return Code(reference: { frame in
            let (path, callee) = try enter(frame)
            return try Machine.enterReference(path.get.code, callee, state, machine, .host)
        })
    }

    /// The same where only the path itself knows what it leads to.
    static func readAnyThroughPath(_ call: InlineCall) throws -> Code {
        let enter = try entering(call)
        let (machine, state) = (call.machine, call.state)
        return Code(reference: { frame in
            let (path, callee) = try enter(frame)
            let (code, type) = (path.get.code, path.route.value)
            if case .existential = type.shape {
                return try Machine.enterReference(code, callee, state, machine, .host)
            }
            return type.isWord
                ? ExistentialBox(type: type, word: try Machine.enterWord(code, callee, state, machine, .host))
                : ExistentialBox(type: type, value: try Machine.enterReference(code, callee, state, machine, .host))
        })
    }

    private static func entering(_ call: InlineCall) throws -> (Frame) throws -> (KeyPathBox, Frame) {
        let (place, path, state) = (try call.receiverPlace(), try call.reference(0), call.state)
        return { frame in
            for step in place.prepare { try step(frame) }
            let box = unsafeDowncast(try path(frame).unsafelyUnwrapped, to: KeyPathBox.self)
            for step in place.begin { try step(frame) }
            let address = try place.address(frame)
            let callee = state.pointee.top
            callee[0] = Int(bitPattern: address)
            Machine.unpack(box.get, callee)
            return (box, callee)
        }
    }

    static func writeThroughPath(_ call: InlineCall) throws -> Code {
        let (place, path, value) = (try call.receiverPlace(), try call.reference(0), try call.code(1))
        let (machine, state) = (call.machine, call.state)
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let box = unsafeDowncast(try path(frame).unsafelyUnwrapped, to: KeyPathBox.self)
            guard let set = box.set else { preconditionFailure("a key path that cannot be written") }
            let word = value.isWord ? try value.word(frame) : 0
            let reference = value.isWord ? nil : try value.reference(frame)
            for step in place.begin { try step(frame) }
            let address = try place.address(frame)
            let callee = state.pointee.top
            callee[0] = Int(bitPattern: address)
            if value.isWord { callee[1] = word } else { callee.reference(1).initialize(to: reference) }
            Machine.unpack(set, callee)
            _ = try Machine.enterWord(set.code, callee, state, machine, .host)
            for step in place.end { try step(frame) }
            return 0
        })
    }

    static func addKeyPaths(to library: CellLibraryIndex) {
        for name in ["KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath"] {
            for other in ["KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath"] {
                let result = other == "ReferenceWritableKeyPath" ? other : name == "KeyPath" ? name : other
                library.extension("extension \(name)") { type in
                    type.inline("func appending<V>(path: \(other)<Value, V>) -> \(result)<Root, V>") {
                        try appending($0)
                    }
                }
            }
        }
    }

    /// One path after the other: what the first leads to stands in a cell while the second goes on.
    private static func appending(_ call: InlineCall) throws -> Code {
        let (first, second) = (try call.receiverCode().reference, try call.reference(0))
        let middle = call.receiverType.argument(1)
        let value = call.type.argument(1)
        let (machine, state) = (call.machine, call.state)
        return Code(reference: { frame in
            let one = unsafeDowncast(try first(frame).unsafelyUnwrapped, to: KeyPathBox.self)
            let two = unsafeDowncast(try second(frame).unsafelyUnwrapped, to: KeyPathBox.self)
            let joint = PathJoint(one, two, middle, machine, state)
            let set = two.set == nil || one.set == nil && !middle.isClassLike ? nil : joint.setter(value)
            return KeyPathBox(get: joint.getter(value), set: set, one.route.followed(by: two.route))
        })
    }
}

/// Two key paths, and the type of what is between them.
struct PathJoint {
    private let first: KeyPathBox
    private let second: KeyPathBox
    private let middle: CellType
    private let machine: Machine
    private let state: StatePointer

    init(_ first: KeyPathBox, _ second: KeyPathBox, _ middle: CellType, _ machine: Machine, _ state: StatePointer) {
        (self.first, self.second, self.middle, self.machine, self.state) = (first, second, middle, machine, state)
    }

    /// Reads the middle of the path into a cell of the frame.
    private func load(_ frame: Frame, _ cell: Int) throws {
        let callee = state.pointee.top
        callee[0] = frame[0]
        Machine.unpack(first.get, callee)
        if middle.isWord {
            frame[cell] = try Machine.enterWord(first.get.code, callee, state, machine, .host)
        } else {
            frame.reference(cell).pointee = try Machine.enterReference(first.get.code, callee, state, machine, .host)
        }
    }

    func getter(_ value: CellType) -> Closure {
        let code = FunctionCode(name: "key path")
        code.frameSize = 2
        code.capturedStart = 1
        code.setReferences(parameters: [], locals: middle.isWord ? [] : [1])
        let (get, state, machine) = (second.get, state, machine)
        func enter(_ frame: Frame) throws -> Frame {
            try load(frame, 1)
            let callee = state.pointee.top
            callee[0] = Int(bitPattern: frame + 1)
            Machine.unpack(get, callee)
            return callee
        }
        if value.isWord {
            code.word = { try Machine.enterWord(get.code, try enter($0), state, machine, .host) }
        } else {
            code.reference = { try Machine.enterReference(get.code, try enter($0), state, machine, .host) }
        }
        return Closure(code: code)
    }

    func setter(_ value: CellType) -> Closure? {
        guard let set = second.set else { return nil }
        let code = FunctionCode(name: "key path")
        code.frameSize = 3
        code.capturedStart = 2
        code.setReferences(parameters: value.isWord ? [] : [1], locals: middle.isWord ? [] : [2])
        let (outer, state, machine, middle) = (first.set, state, machine, middle)
        code.word = { frame in
            try load(frame, 2)
            var callee = state.pointee.top
            callee[0] = Int(bitPattern: frame + 2)
            if value.isWord {
                callee[1] = frame[1]
            } else {
                callee.reference(1).initialize(to: frame.reference(1).pointee)
            }
            Machine.unpack(set, callee)
            _ = try Machine.enterWord(set.code, callee, state, machine, .host)
            guard let outer else { return 0 }
            callee = state.pointee.top
            callee[0] = frame[0]
            if middle.isWord {
                callee[1] = frame[2]
            } else {
                callee.reference(1).initialize(to: frame.reference(2).pointee)
            }
            Machine.unpack(outer, callee)
            return try Machine.enterWord(outer.code, callee, state, machine, .host)
        }
        return Closure(code: code)
    }
}
