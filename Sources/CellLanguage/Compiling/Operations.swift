/// An operation on words as a type: generic code over it gets a copy of its own for each, with the operation within.
///
/// Code is put together from closures, and Swift wraps a closure whose type depends on a generic parameter in another
/// one at each use. So what differs is a type, and the closures' own types are always the same.
protocol WordOperation {
    static func apply(_ a: Int, _ b: Int, _ site: Site) throws -> Int
}

protocol WordComparison {
    static func holds(_ a: Int, _ b: Int) -> Bool
}

protocol DoubleOperation {
    static func apply(_ a: Double, _ b: Double) -> Double
}

protocol DoubleComparison {
    static func holds(_ a: Double, _ b: Double) -> Bool
}

/// `Int`'s arithmetic, which ends the cell where Swift's traps.
enum CheckedInt {
    enum Plus: WordOperation {
        @inline(__always)
        static func apply(_ a: Int, _ b: Int, _ site: Site) throws -> Int { try Checked.sum(a, b, site) }
    }

    enum Minus: WordOperation {
        @inline(__always)
        static func apply(_ a: Int, _ b: Int, _ site: Site) throws -> Int { try Checked.difference(a, b, site) }
    }

    enum Times: WordOperation {
        @inline(__always)
        static func apply(_ a: Int, _ b: Int, _ site: Site) throws -> Int { try Checked.product(a, b, site) }
    }

    enum Divided: WordOperation {
        @inline(__always)
        static func apply(_ a: Int, _ b: Int, _ site: Site) throws -> Int { try Checked.quotient(a, b, site) }
    }

    enum Remainder: WordOperation {
        @inline(__always)
        static func apply(_ a: Int, _ b: Int, _ site: Site) throws -> Int { try Checked.remainder(a, b, site) }
    }
}

/// Operations that never fail.
enum Bits {
    enum And: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a & b }
    }

    enum Or: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a | b }
    }

    enum Xor: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a ^ b }
    }

    enum Plus: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a &+ b }
    }

    enum Minus: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a &- b }
    }

    enum Times: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a &* b }
    }

    enum ShiftLeft: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a << b }
    }

    enum ShiftRight: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { a >> b }
    }

    enum UnsignedShiftRight: WordOperation {
        static func apply(_ a: Int, _ b: Int, _ site: Site) -> Int { Int(bitPattern: UInt(bitPattern: a) >> b) }
    }
}

enum Words {
    enum Equal: WordComparison {
        static func holds(_ a: Int, _ b: Int) -> Bool { a == b }
    }

    enum Unequal: WordComparison {
        static func holds(_ a: Int, _ b: Int) -> Bool { a != b }
    }

    enum Less: WordComparison {
        static func holds(_ a: Int, _ b: Int) -> Bool { a < b }
    }

    enum AtMost: WordComparison {
        static func holds(_ a: Int, _ b: Int) -> Bool { a <= b }
    }

    enum Greater: WordComparison {
        static func holds(_ a: Int, _ b: Int) -> Bool { a > b }
    }

    enum AtLeast: WordComparison {
        static func holds(_ a: Int, _ b: Int) -> Bool { a >= b }
    }
}

enum Doubles {
    enum Plus: DoubleOperation {
        static func apply(_ a: Double, _ b: Double) -> Double { a + b }
    }

    enum Minus: DoubleOperation {
        static func apply(_ a: Double, _ b: Double) -> Double { a - b }
    }

    enum Times: DoubleOperation {
        static func apply(_ a: Double, _ b: Double) -> Double { a * b }
    }

    enum Divided: DoubleOperation {
        static func apply(_ a: Double, _ b: Double) -> Double { a / b }
    }

    enum Equal: DoubleComparison {
        static func holds(_ a: Double, _ b: Double) -> Bool { a == b }
    }

    enum Unequal: DoubleComparison {
        static func holds(_ a: Double, _ b: Double) -> Bool { a != b }
    }

    enum Less: DoubleComparison {
        static func holds(_ a: Double, _ b: Double) -> Bool { a < b }
    }

    enum AtMost: DoubleComparison {
        static func holds(_ a: Double, _ b: Double) -> Bool { a <= b }
    }

    enum Greater: DoubleComparison {
        static func holds(_ a: Double, _ b: Double) -> Bool { a > b }
    }

    enum AtLeast: DoubleComparison {
        static func holds(_ a: Double, _ b: Double) -> Bool { a >= b }
    }
}

/// `Float`: worked out in double precision and rounded once, which for these four operations is exact (Figueroa 1995).
enum Rounded<Operation: DoubleOperation>: DoubleOperation {
    static func apply(_ a: Double, _ b: Double) -> Double { Double(Float(Operation.apply(a, b))) }
}
