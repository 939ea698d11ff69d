func name<T>(of type: T.Type) -> String { "\(type)" }
print(name(of: Int.self), name(of: [String].self))
func zero<T: AdditiveArithmetic>(_: T.Type) -> T { .zero }
print(zero(Int.self), zero(Double.self))
func parse<T: LosslessStringConvertible>(_ text: String, as type: T.Type) -> T? { T(text) }
print(parse("12", as: Int.self)!, parse("1.5", as: Double.self)!, parse("x", as: Int.self) as Any, parse("true", as: Bool.self)!)
struct Cache<Key: Hashable, Value> {
    private var storage: [Key: Value] = [:]
    private(set) var misses = 0
    mutating func value(for key: Key, make: (Key) -> Value) -> Value {
        if let known = storage[key] { return known }
        misses += 1
        let made = make(key)
        storage[key] = made
        return made
    }
}
var cache = Cache<String, Int>()
print(cache.value(for: "abc") { $0.count }, cache.value(for: "abc") { _ in 99 }, cache.misses)
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
print(mean([1.0, 2.0]), mean([Float(1), 4]))
func clamp<T: Comparable>(_ x: T, to range: ClosedRange<T>) -> T { min(max(x, range.lowerBound), range.upperBound) }
print(clamp(15, to: 0...10), clamp(-0.5, to: 0...1), clamp("m", to: "a"..."f"))
func sumOfInts<T: BinaryInteger>(_ xs: [T]) -> Int { xs.reduce(0) { $0 + Int($1) } }
print(sumOfInts([1, 2] as [UInt8]), sumOfInts([-1, 5]))
