protocol Monoid { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Monoid {}
extension Double: Monoid {}
extension String: Monoid { static var zero: String { "" } }
func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.zero, +) }
print(fold([1, 2]), fold([0.5, 1]), fold(["a", "b"]))
