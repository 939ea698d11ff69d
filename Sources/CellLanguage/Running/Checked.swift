/// `Int`'s arithmetic for instructions: it ends the cell where Swift's traps.
enum Checked {
    typealias Header = Machine.Header
    typealias Next = Machine.Next

    @inline(__always)
    static func sum(_ a: Int, _ b: Int, _ code: Header, _ next: Next) throws -> Int {
        let (value, overflow) = a.addingReportingOverflow(b)
        if overflow { throw Failing.overflow(a, "+", b, code, next) }
        return value
    }

    @inline(__always)
    static func difference(_ a: Int, _ b: Int, _ code: Header, _ next: Next) throws -> Int {
        let (value, overflow) = a.subtractingReportingOverflow(b)
        if overflow { throw Failing.overflow(a, "-", b, code, next) }
        return value
    }

    @inline(__always)
    static func product(_ a: Int, _ b: Int, _ code: Header, _ next: Next) throws -> Int {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow { throw Failing.overflow(a, "*", b, code, next) }
        return value
    }

    @inline(__always)
    static func quotient(_ a: Int, _ b: Int, _ code: Header, _ next: Next) throws -> Int {
        b == 0 || b == -1 ? try Failing.careful(a, "/", b, code, next) : CheckedInt.quotient(a, b)
    }

    @inline(__always)
    static func remainder(_ a: Int, _ b: Int, _ code: Header, _ next: Next) throws -> Int {
        b == 0 || b == -1 ? try Failing.careful(a, "%", b, code, next) : CheckedInt.remainder(a, b)
    }

    @inline(__always)
    static func negative(_ a: Int, _ code: Header, _ next: Next) throws -> Int {
        let (value, overflow) = 0.subtractingReportingOverflow(a)
        if overflow { throw Failing.negation(a, code, next) }
        return value
    }

    @inline(__always)
    static func whole(_ value: Double, _ code: Header, _ next: Next) throws -> Int {
        guard value >= -9_223_372_036_854_775_808, value < 9_223_372_036_854_775_808 else {
            throw Failing.conversion(value, code, next)
        }
        return Int(value)
    }
}

/// What instructions fail with, at the place in the source that they were made from.
enum Failing {
    typealias Header = Machine.Header
    typealias Next = Machine.Next

    private static func failure(_ message: RunMessage, _ code: Header, _ next: Next) -> any Error {
        RuntimeFailure(message, site: code.pointee.code.site(before: next))
    }

    @inline(never)
    static func overflow(_ a: Int, _ op: String, _ b: Int, _ code: Header, _ next: Next) -> any Error {
        failure(.overflow("\(a) \(op) \(b)"), code, next)
    }

    @inline(never)
    static func negation(_ a: Int, _ code: Header, _ next: Next) -> any Error {
        failure(.overflow("-(\(a))"), code, next)
    }

    @inline(never)
    static func conversion(_ value: Double, _ code: Header, _ next: Next) -> any Error {
        failure(.conversion("\(value)", to: "Int"), code, next)
    }

    @inline(never)
    static func range(_ low: Int, _ high: Int, _ code: Header, _ next: Next) -> any Error {
        failure(.range("\(low)", "\(high)"), code, next)
    }

    @inline(never)
    static func index(_ index: Int, count: Int, _ code: Header, _ next: Next) -> any Error {
        failure(.index(index, count: count), code, next)
    }

    /// A division by 0 or -1.
    @inline(never)
    static func careful(_ a: Int, _ op: String, _ b: Int, _ code: Header, _ next: Next) throws -> Int {
        if b == 0 { throw failure(.divisionByZero("\(a) \(op) 0"), code, next) }
        if a == .min { throw overflow(a, op, b, code, next) }
        return op == "/" ? a / b : a % b
    }

    /// A function that reads a global before its cell has got there.
    @inline(never)
    static func uninitialized(_ symbol: Int, _ code: Header) -> any Error {
        let variable = Unmanaged<VariableSymbol>.fromOpaque(UnsafeRawPointer(bitPattern: symbol).unsafelyUnwrapped)
            .takeUnretainedValue()
        return RuntimeFailure(
            RunMessage.uninitialized(variable.name), site: Site(file: variable.file, span: variable.span))
    }
}
