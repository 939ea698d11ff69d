protocol Num {
    static func + (a: Self, b: Self) -> Self; static func * (a: Self, b: Self) -> Self; static var zero: Self { get };
    init(_ n: Int); var magnitude: Self { get }; static func < (a: Self, b: Self) -> Bool; mutating func negate()
}
extension Double: Num {}
extension Float: Num {}
func poly<N: Num>(_ cs: [N], _ x: N) -> N { cs.reversed().reduce(N.zero) { $0 * x + $1 } }
print(poly([1, 2, 3], 2.0), poly([Float(1)], 9));
func neg<N: Num>(_ n: N) -> N { var m = n; m.negate(); return m < N(0) ? m.magnitude : m }; print(neg(3.5), neg(-2.0))
