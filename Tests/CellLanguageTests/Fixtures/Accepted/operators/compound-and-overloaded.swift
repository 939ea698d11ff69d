struct Money { var cents: Int }
extension Money {
    static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
    static func += (a: inout Money, b: Int) { a.cents += b }
    static func == (a: Money, b: Int) -> Bool { a.cents == b }
    static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
    static prefix func ! (a: Money) -> Bool { a.cents == 0 }
    static postfix func ++ (a: inout Money) { a.cents += 1 }
    static func ~= (pattern: ClosedRange<Int>, value: Money) -> Bool { pattern.contains(value.cents) }
}
postfix operator ++
var m = Money(cents: 5)
m += 10
m++
print(m.cents, m == 16, m < Money(cents: 20), !m, (m + m).cents)
switch m {
case 0...9: print("small")
case 10...99: print("some")
default: print("much")
}
func + (a: String, b: Int) -> String { a + String(b) }
print("a" + 1 + 2)
func * (text: String, n: Int) -> String { String(repeating: text, count: n) }
print("ab" * 3)
