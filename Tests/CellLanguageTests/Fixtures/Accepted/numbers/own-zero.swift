// A number type of one's own has the zero that its literal makes.
struct Money: Numeric, CustomStringConvertible {
    var cents: Int
    init(cents: Int) { self.cents = cents }
    init(integerLiteral value: Int) { cents = value * 100 }
    init?<T: BinaryInteger>(exactly source: T) { cents = Int(source) * 100 }
    var magnitude: Int { abs(cents) }
    var description: String { "\(cents) ct" }
    static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }
    static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }
    static func * (left: Money, right: Money) -> Money { Money(cents: left.cents * right.cents) }
    static func *= (left: inout Money, right: Money) { left = left * right }
}

func sum<T: Numeric>(_ values: [T]) -> T { values.reduce(.zero, +) }
print(Money.zero, sum([1, 2] as [Money]), sum([1.5, 2]), sum([UInt8(3), 4]), Int.zero, Double.zero)
print([Money(cents: 5), 1].reduce(.zero, +), 3 == Int.zero + 3)
