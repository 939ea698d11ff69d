import Foundation
struct Money: Equatable, AdditiveArithmetic, CustomStringConvertible {
    var cents: Int
    init(_ amount: Double) { cents = Int((amount * 100).rounded()) }
    init(cents: Int) { self.cents = cents }
    static var zero: Money { Money(cents: 0) }
    static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
    static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
    static func * (a: Money, k: Int) -> Money { Money(cents: a.cents * k) }
    var description: String { String(format: "%@%d.%02d", cents < 0 ? "-" : "", abs(cents) / 100, abs(cents) % 100) }
}
extension Sequence where Element: AdditiveArithmetic { func total() -> Element { reduce(.zero, +) } }
let prices = [Money(1.99), Money(0.05), Money(10)]
print(prices.total(), prices[0] * 3, prices[1] - prices[0], [1, 2].total(), [0.5].total(), Money.zero)
var wallet = Money(20)
wallet -= prices.total()
wallet += .init(cents: 4)
print(wallet, wallet == Money(8), prices.map(\.cents).sorted())
