protocol Eq { func isEqual(_ o: any Eq) -> Bool }
extension Eq where Self: Equatable { func isEqual(_ o: any Eq) -> Bool { guard let o = o as? Self else { return false }; return self == o } }
extension Int: Eq {}; extension String: Eq {}
let xs: [any Eq] = [1, "a", 1]
print(xs[0].isEqual(xs[2]), xs[0].isEqual(xs[1]))
struct AnyEq: Equatable { let v: any Eq; static func == (a: AnyEq, b: AnyEq) -> Bool { a.v.isEqual(b.v) } }
print(AnyEq(v: 1) == AnyEq(v: 1), AnyEq(v: 1) == AnyEq(v: "a"))
func eq(_ a: any Equatable, _ b: any Equatable) -> Bool { func h<T: Equatable>(_ x: T) -> Bool { x == (b as? T) }; return h(a) }
print(eq(1, 1), eq(1, "x"), eq("x", "x"))
