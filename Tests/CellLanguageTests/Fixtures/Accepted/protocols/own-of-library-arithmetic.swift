protocol Arith {
    static func - (a: Self, b: Self) -> Self; static func / (a: Self, b: Self) -> Self;
    static prefix func - (a: Self) -> Self; static func += (a: inout Self, b: Self);
    static func *= (a: inout Self, b: Self)
}
extension Double: Arith {}
extension Float: Arith {}
func go<T: Arith>(_ a: T, _ b: T) -> T { var x = a - b; x += a / b; x *= b; return -x }
print(go(6.0, 2), go(Float(3), 2))
