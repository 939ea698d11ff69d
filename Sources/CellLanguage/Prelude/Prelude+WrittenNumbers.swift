extension Prelude {
    static func addWrittenNumbers(to library: CellLibraryIndex) {
        library.swift(randomBelow)
        let signed = [("Int", 64), ("Int8", 8), ("Int16", 16), ("Int32", 32), ("Int64", 64)]
        let unsigned = [("UInt", 64), ("UInt8", 8), ("UInt16", 16), ("UInt32", 32), ("UInt64", 64)]
        for (name, _) in signed {
            library.swift(
                "extension \(name)",
                "var magnitude: U\(name) { U\(name)(truncatingIfNeeded: self < 0 ? 0 &- self : self) }")
        }
        for (name, bits) in signed + unsigned { library.swift("extension \(name)", randomIntegers(name, bits)) }
        library.swift("extension Double", randomFractions("Double", bits: 64, significand: 53))
        library.swift("extension Float", randomFractions("Float", bits: 32, significand: 24))
        library.swift("extension Bool", randomBool)
        library.swift("extension FixedWidthInteger", fixedWidthMembers)
        library.swift("extension RandomNumberGenerator", generatorMembers)
        library.swift("extension BinaryInteger", integerMembers)
        library.swift("extension FloatingPoint", fractionMembers)
        library.swift("extension Double", fractionBits("UInt64", significand: 52, exponent: 11))
        library.swift("extension Float", fractionBits("UInt32", significand: 23, exponent: 8))
        library.swift("extension SignedNumeric", negating)
        library.swift("extension FloatingPoint", "mutating func negate() { self = -self }")
        for (name, value) in [("M_PI", Double.pi), ("M_E", 2.718281828459045), ("M_SQRT2", 2.0.squareRoot())] {
            library.inline("var \(name): Double { get }") { _ in .constant(value.word) }
        }
    }

    /// `-x` of a type of one's own asks it to negate itself.
    private static let negating = """
        mutating func negate() { self = 0 - self }

        func __negated() -> Self {
            var negated = self
            negated.negate()
            return negated
        }
        """

    /// A number below a bound from one of a generator's (Lemire 2019), in the width that Swift draws it in.
    private static let randomBelow = """
        func __random<G: RandomNumberGenerator>(below bound: UInt64, bits: UInt64, using generator: inout G) -> UInt64 {
            if bits == 64 {
                var product = bound.multipliedFullWidth(by: generator.next())
                if product.low < bound {
                    let threshold = (0 &- bound) % bound
                    while product.low < threshold { product = bound.multipliedFullWidth(by: generator.next()) }
                }
                return product.high
            }
            let size: UInt64 = 1 << bits
            let mask = size - 1
            var product = (generator.next() & mask) * bound
            if product & mask < bound {
                let threshold = (size - bound) % bound
                while product & mask < threshold { product = (generator.next() & mask) * bound }
            }
            return product >> bits
        }
        """

    private static func randomIntegers(_ name: String, _ bits: Int) -> String {
        """
        static func random<G: RandomNumberGenerator>(in range: Range<\(name)>, using generator: inout G) -> \(name) {
            precondition(range.lowerBound < range.upperBound, "Can't get random value with an empty range")
            let mask: UInt64 = \(bits == 64 ? "UInt64.max" : "\((1 << bits) - 1)")
            let span = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) & mask
            let drawn = __random(below: span, bits: \(bits), using: &generator)
            return range.lowerBound &+ \(name)(truncatingIfNeeded: drawn)
        }

        static func random<G: RandomNumberGenerator>(in range: ClosedRange<\(name)>, using generator: inout G) -> \(name) {
            let mask: UInt64 = \(bits == 64 ? "UInt64.max" : "\((1 << bits) - 1)")
            let span = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) & mask
            if span == mask { return \(name)(truncatingIfNeeded: generator.next()) }
            let drawn = __random(below: span + 1, bits: \(bits), using: &generator)
            return range.lowerBound &+ \(name)(truncatingIfNeeded: drawn)
        }
        """
    }

    private static func randomFractions(_ name: String, bits: Int, significand: Int) -> String {
        """
        static func random<G: RandomNumberGenerator>(in range: Range<\(name)>, using generator: inout G) -> \(name) {
            precondition(range.lowerBound < range.upperBound, "Can't get random value with an empty range")
            while true {
                let drawn = generator.next() & \((1 << significand) - 1)
                let unit = \(name)(drawn) * (\(name).ulpOfOne / 2)
                let value = (range.upperBound - range.lowerBound) * unit + range.lowerBound
                if value != range.upperBound { return value }
            }
        }

        static func random<G: RandomNumberGenerator>(in range: ClosedRange<\(name)>, using generator: inout G) -> \(name) {
            let drawn = __random(below: \((1 << significand) + 1), bits: \(bits), using: &generator)
            if drawn == \(1 << significand) { return range.upperBound }
            let unit = \(name)(drawn) * (\(name).ulpOfOne / 2)
            return (range.upperBound - range.lowerBound) * unit + range.lowerBound
        }
        """
    }

    private static let randomBool = """
        static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool { (generator.next() >> 17) & 1 == 0 }
        """

    private static let generatorMembers = """
        mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T {
            precondition(upperBound != 0, "upperBound cannot be zero.")
            return T(truncatingIfNeeded: __random(below: UInt64(upperBound), bits: UInt64(T.bitWidth), using: &self))
        }
        """

    private static let fixedWidthMembers = """
        var byteSwapped: Self {
            var result: Self = 0
            for shift in stride(from: 0, to: Self.bitWidth, by: 8) {
                result |= ((self >> Self(truncatingIfNeeded: shift)) & 0xFF) << Self(truncatingIfNeeded: Self.bitWidth - 8 - shift)
            }
            return result
        }

        var bigEndian: Self { byteSwapped }

        var littleEndian: Self { self }

        init(bigEndian value: Self) { self = value.byteSwapped }

        init(littleEndian value: Self) { self = value }

        func dividedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool) {
            if other == 0 { return (partialValue: self, overflow: true) }
            if Self.min < 0 && self == Self.min && 0 &- other == 1 { return (partialValue: self, overflow: true) }
            return (partialValue: self / other, overflow: false)
        }

        func remainderReportingOverflow(dividingBy other: Self) -> (partialValue: Self, overflow: Bool) {
            if other == 0 { return (partialValue: self, overflow: true) }
            if Self.min < 0 && self == Self.min && 0 &- other == 1 { return (partialValue: 0, overflow: true) }
            return (partialValue: self % other, overflow: false)
        }
        """

    /// How a fraction is kept (IEEE 754).
    private static func fractionBits(_ pattern: String, significand: Int, exponent: Int) -> String {
        """
        static var significandBitCount: Int { \(significand) }

        static var exponentBitCount: Int { \(exponent) }

        var significandBitPattern: \(pattern) { bitPattern & \((1 << significand) - 1) }

        var exponentBitPattern: UInt { UInt((bitPattern >> \(significand)) & \((1 << exponent) - 1)) }
        """
    }

    private static let integerMembers = """
        var words: [UInt] { [UInt(truncatingIfNeeded: self)] }

        func distance(to other: Self) -> Int { Int(other) - Int(self) }
        """

    private static let fractionMembers = """
        func isEqual(to other: Self) -> Bool { self == other }

        func isLess(than other: Self) -> Bool { self < other }

        func isLessThanOrEqualTo(_ other: Self) -> Bool { self <= other }

        mutating func formTruncatingRemainder(dividingBy other: Self) { self = truncatingRemainder(dividingBy: other) }

        mutating func formRemainder(dividingBy other: Self) { self = remainder(dividingBy: other) }

        mutating func formSquareRoot() { self = squareRoot() }

        mutating func addProduct(_ left: Self, _ right: Self) { self = addingProduct(left, right) }

        mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }

        func distance(to other: Self) -> Self { other - self }

        func advanced(by n: Self) -> Self { self + n }

        static func minimum(_ x: Self, _ y: Self) -> Self { x.isNaN ? y : y.isNaN ? x : Swift.min(x, y) }

        static func maximum(_ x: Self, _ y: Self) -> Self { x.isNaN ? y : y.isNaN ? x : Swift.max(x, y) }
        """
}
