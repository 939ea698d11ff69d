protocol Zeroable { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Zeroable {}
extension Double: Zeroable {}
struct Vector: Zeroable {
    var x: Int, y: Int
    static let zero = Vector(x: 0, y: 0)
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
}
func sum<T: Zeroable>(_ items: [T]) -> T { items.reduce(T.zero) { $0 + $1 } }
print(sum([1, 2, 3]), sum([0.5, 0.25]), sum([Vector(x: 1, y: 2), Vector(x: 3, y: 4)]))
protocol Buildable { init(value: Int) }
struct A: Buildable { let value: Int }
final class B: Buildable { let value: Int; init(value: Int) { self.value = value * 10 } }
func build<T: Buildable>(_ type: T.Type, _ n: Int) -> T { T(value: n) }
print(build(A.self, 1).value, build(B.self, 2).value)
func many<T: Buildable>(_ n: Int) -> [T] { (0..<n).map { T(value: $0) } }
let list: [A] = many(3)
print(list.map(\.value))
