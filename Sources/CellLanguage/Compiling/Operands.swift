/// Closures for the common shapes of two operands: variables and constants need no closure of their own.
enum Operands {
    static func combined<Op: WordOperation>(_: Op.Type, _ left: Code, _ right: Code, _ site: Site) -> WordCode {
        switch (left.shape, right.shape) {
        case (.local(let a), .local(let b)): return { try Op.apply($0[a], $0[b], site) }
        case (.local(let a), .constant(let b)): return { try Op.apply($0[a], b, site) }
        case (.constant(let a), .local(let b)): return { try Op.apply(a, $0[b], site) }
        case (_, .constant(let b)):
            let first = left.word
            return { try Op.apply(try first($0), b, site) }
        case (_, .local(let b)):
            let first = left.word
            return { frame in
                let value = try first(frame)
                return try Op.apply(value, frame[b], site)
            }
        case (.constant(let a), _):
            let second = right.word
            return { try Op.apply(a, try second($0), site) }
        case (.local(let a), _):
            let second = right.word
            return { frame in
                let value = frame[a]
                return try Op.apply(value, try second(frame), site)
            }
        case (.other, .other):
            let (first, second) = (left.word, right.word)
            return { frame in
                let value = try first(frame)
                return try Op.apply(value, try second(frame), site)
            }
        }
    }

    /// A variable changed where it stands: a statement of its own.
    static func updating<Op: WordOperation>(_: Op.Type, _ cell: Int, _ right: Code, _ site: Site) -> WordCode {
        switch right.shape {
        case .constant(let b):
            return { frame in
                frame[cell] = try Op.apply(frame[cell], b, site)
                return 0
            }
        case .local(let b):
            return { frame in
                frame[cell] = try Op.apply(frame[cell], frame[b], site)
                return 0
            }
        case .other:
            let second = right.word
            return { frame in
                let value = try second(frame)
                frame[cell] = try Op.apply(frame[cell], value, site)
                return 0
            }
        }
    }

    static func compared<Op: WordComparison>(_: Op.Type, _ left: Code, _ right: Code) -> Test {
        switch (left.shape, right.shape) {
        case (.local(let a), .local(let b)): return { Op.holds($0[a], $0[b]) }
        case (.local(let a), .constant(let b)): return { Op.holds($0[a], b) }
        case (_, .constant(let b)):
            let first = left.word
            return { Op.holds(try first($0), b) }
        case (_, .local(let b)):
            let first = left.word
            return { frame in
                let value = try first(frame)
                return Op.holds(value, frame[b])
            }
        case (.local(let a), .other):
            let second = right.word
            return { frame in
                let value = frame[a]
                return Op.holds(value, try second(frame))
            }
        case (.constant, .other), (.other, .other):
            let (first, second) = (left.word, right.word)
            return { frame in
                let value = try first(frame)
                return Op.holds(value, try second(frame))
            }
        }
    }

    // MARK: Fractions

    static func combined<Op: DoubleOperation>(_: Op.Type, _ left: Code, _ right: Code) -> WordCode {
        switch (left.shape, right.shape) {
        case (.local(let a), .local(let b)): return { Op.apply($0.double(a), $0.double(b)).word }
        case (.local(let a), .constant(let b)):
            let second = Double(word: b)
            return { Op.apply($0.double(a), second).word }
        case (.constant(let a), .local(let b)):
            let first = Double(word: a)
            return { Op.apply(first, $0.double(b)).word }
        case (_, .constant(let b)):
            let first = left.word
            let second = Double(word: b)
            return { Op.apply(Double(word: try first($0)), second).word }
        case (_, .local(let b)):
            let first = left.word
            return { frame in
                let value = Double(word: try first(frame))
                return Op.apply(value, frame.double(b)).word
            }
        case (.constant(let a), _):
            let first = Double(word: a)
            let second = right.word
            return { Op.apply(first, Double(word: try second($0))).word }
        case (.local(let a), _):
            let second = right.word
            return { frame in
                let value = frame.double(a)
                return Op.apply(value, Double(word: try second(frame))).word
            }
        case (.other, .other):
            let (first, second) = (left.word, right.word)
            return { frame in
                let value = Double(word: try first(frame))
                return Op.apply(value, Double(word: try second(frame))).word
            }
        }
    }

    /// A variable changed where it stands: a statement of its own.
    static func updating<Op: DoubleOperation>(_: Op.Type, _ cell: Int, _ right: Code) -> WordCode {
        switch right.shape {
        case .constant(let b):
            let second = Double(word: b)
            return { frame in
                frame[cell] = Op.apply(frame.double(cell), second).word
                return 0
            }
        case .local(let b):
            return { frame in
                frame[cell] = Op.apply(frame.double(cell), frame.double(b)).word
                return 0
            }
        case .other:
            let second = right.word
            return { frame in
                let value = Double(word: try second(frame))
                frame[cell] = Op.apply(frame.double(cell), value).word
                return 0
            }
        }
    }

    /// A number in an array or property, changed at its address.
    static func updating<Op: DoubleOperation>(
        _: Op.Type, at address: @escaping (Frame) throws -> Frame, _ right: @escaping WordCode
    ) -> WordCode {
        { frame in
            let value = Double(word: try right(frame))
            let place = try address(frame)
            place.pointee = Op.apply(Double(word: place.pointee), value).word
            return 0
        }
    }

    static func compared<Op: DoubleComparison>(_: Op.Type, _ left: Code, _ right: Code) -> Test {
        switch (left.shape, right.shape) {
        case (.local(let a), .local(let b)): return { Op.holds($0.double(a), $0.double(b)) }
        case (_, .constant(let b)):
            let first = left.word
            let second = Double(word: b)
            return { Op.holds(Double(word: try first($0)), second) }
        case (_, .local(let b)):
            let first = left.word
            return { frame in
                let value = Double(word: try first(frame))
                return Op.holds(value, frame.double(b))
            }
        case (_, .other):
            let (first, second) = (left.word, right.word)
            return { frame in
                let value = Double(word: try first(frame))
                return Op.holds(value, Double(word: try second(frame)))
            }
        }
    }
}
