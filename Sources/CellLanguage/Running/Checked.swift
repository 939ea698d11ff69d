/// `Int`'s arithmetic, which ends the cell where Swift's traps.
enum Checked {
    @inline(__always)
    static func sum<Place: FailurePlace>(_ a: Int, _ b: Int, _ place: Place) throws -> Int {
        let (value, overflow) = a.addingReportingOverflow(b)
        if overflow { throw Failing.overflow(a, "+", b, place.site) }
        return value
    }

    @inline(__always)
    static func difference<Place: FailurePlace>(_ a: Int, _ b: Int, _ place: Place) throws -> Int {
        let (value, overflow) = a.subtractingReportingOverflow(b)
        if overflow { throw Failing.overflow(a, "-", b, place.site) }
        return value
    }

    @inline(__always)
    static func product<Place: FailurePlace>(_ a: Int, _ b: Int, _ place: Place) throws -> Int {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow { throw Failing.overflow(a, "*", b, place.site) }
        return value
    }

    /// Small numbers divide in a third of the time.
    @inline(__always)
    static func quotient<Place: FailurePlace>(_ a: Int, _ b: Int, _ place: Place) throws -> Int {
        if b == 0 || b == -1 { return try careful(a, "/", b, place.site) }
        return (a | b) >> 32 == 0 ? Int(UInt32(truncatingIfNeeded: a) / UInt32(truncatingIfNeeded: b)) : a / b
    }

    @inline(__always)
    static func remainder<Place: FailurePlace>(_ a: Int, _ b: Int, _ place: Place) throws -> Int {
        if b == 0 || b == -1 { return try careful(a, "%", b, place.site) }
        return (a | b) >> 32 == 0 ? Int(UInt32(truncatingIfNeeded: a) % UInt32(truncatingIfNeeded: b)) : a % b
    }

    @inline(__always)
    static func negative<Place: FailurePlace>(_ a: Int, _ place: Place) throws -> Int {
        let (value, overflow) = 0.subtractingReportingOverflow(a)
        if overflow { throw Failing.negation(a, place.site) }
        return value
    }

    @inline(__always)
    static func whole<Place: FailurePlace>(_ value: Double, _ place: Place) throws -> Int {
        guard value >= -9_223_372_036_854_775_808, value < 9_223_372_036_854_775_808 else {
            throw Failing.conversion(value, place.site)
        }
        return Int(value)
    }

    /// A division by any number, 0 and -1 too.
    @inline(never)
    static func careful(_ a: Int, _ op: String, _ b: Int, _ site: Site?) throws -> Int {
        if b == 0 { throw RuntimeFailure(RunMessage.divisionByZero("\(a) \(op) 0"), site: site) }
        if b == -1, a == .min { throw Failing.overflow(a, op, b, site) }
        return op == "/" ? a / b : a % b
    }
}

/// What ends a cell, with the values in it.
enum Failing {
    @inline(never)
    static func overflow(_ a: Int, _ op: String, _ b: Int, _ site: Site?) -> any Error {
        RuntimeFailure(RunMessage.overflow("\(a) \(op) \(b)"), site: site)
    }

    @inline(never)
    static func negation(_ a: Int, _ site: Site?) -> any Error {
        RuntimeFailure(RunMessage.overflow("-(\(a))"), site: site)
    }

    @inline(never)
    static func conversion(_ value: Double, _ site: Site?) -> any Error {
        RuntimeFailure(RunMessage.conversion("\(value)", to: "Int"), site: site)
    }

    @inline(never)
    static func range(_ low: Int, _ high: Int, _ site: Site?) -> any Error {
        RuntimeFailure(RunMessage.range("\(low)", "\(high)"), site: site)
    }

    @inline(never)
    static func index(_ index: Int, count: Int, _ site: Site?) -> any Error {
        RuntimeFailure(RunMessage.index(index, count: count), site: site)
    }

    /// A function that reads a global before its cell has got there.
    @inline(never)
    static func uninitialized(_ symbol: Int) -> any Error {
        let variable = Unmanaged<VariableSymbol>.fromOpaque(UnsafeRawPointer(bitPattern: symbol).unsafelyUnwrapped)
            .takeUnretainedValue()
        return RuntimeFailure(
            RunMessage.uninitialized(variable.name), site: Site(file: variable.file, span: variable.span))
    }
}
