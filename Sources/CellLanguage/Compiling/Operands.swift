/// Closures for the common shapes of two operands. Inlined where they are used, so that what is applied is part of each.
@inline(__always)
func combined<T>(
    _ left: Code, _ right: Code, _ site: Site, _ apply: @escaping (Int, Int, Site) throws -> T
) -> (Frame) throws -> T {
    switch (left.shape, right.shape) {
    case (.local(let a), .local(let b)): return { try apply($0[a], $0[b], site) }
    case (.local(let a), .constant(let b)): return { try apply($0[a], b, site) }
    case (.constant(let a), .local(let b)): return { try apply(a, $0[b], site) }
    case (_, .constant(let b)):
        let first = left.word
        return { try apply(try first($0), b, site) }
    case (_, .local(let b)):
        let first = left.word
        return { frame in
            let value = try first(frame)
            return try apply(value, frame[b], site)
        }
    case (.constant(let a), _):
        let second = right.word
        return { try apply(a, try second($0), site) }
    case (.local(let a), _):
        let second = right.word
        return { frame in
            let value = frame[a]
            return try apply(value, try second(frame), site)
        }
    case (.other, .other):
        let (first, second) = (left.word, right.word)
        return { frame in
            let value = try first(frame)
            return try apply(value, try second(frame), site)
        }
    }
}

/// The same for numbers with a fraction.
@inline(__always)
func combinedDoubles<T>(_ left: Code, _ right: Code, _ apply: @escaping (Double, Double) -> T) -> (Frame) throws -> T {
    switch (left.shape, right.shape) {
    case (.local(let a), .local(let b)): return { apply($0.double(a), $0.double(b)) }
    case (.local(let a), .constant(let b)):
        let second = Double(word: b)
        return { apply($0.double(a), second) }
    case (.constant(let a), .local(let b)):
        let first = Double(word: a)
        return { apply(first, $0.double(b)) }
    case (_, .constant(let b)):
        let first = left.word
        let second = Double(word: b)
        return { apply(Double(word: try first($0)), second) }
    case (_, .local(let b)):
        let first = left.word
        return { frame in
            let value = Double(word: try first(frame))
            return apply(value, frame.double(b))
        }
    case (.constant(let a), _):
        let first = Double(word: a)
        let second = right.word
        return { apply(first, Double(word: try second($0))) }
    case (.local(let a), _):
        let second = right.word
        return { frame in
            let value = frame.double(a)
            return apply(value, Double(word: try second(frame)))
        }
    case (.other, .other):
        let (first, second) = (left.word, right.word)
        return { frame in
            let value = Double(word: try first(frame))
            return apply(value, Double(word: try second(frame)))
        }
    }
}
