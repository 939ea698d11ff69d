class A { let n: Int; init(_ n: Int) { self.n = n } }
func pick<T: A>(_ xs: [T]) -> T { xs.max { $0.n < $1.n }! }
class B: A { func only() -> String { "B\(n)" } }
print(pick([B(1), B(5)]).only(), pick([A(2)]).n)
protocol Keyed where Self: A { var key: String { get } }
extension B: Keyed { var key: String { "k\(n)" } }
let k: any Keyed = B(3); print(k.key, k.n)
func show(_ k: some Keyed) { print(k.n, k.key) }
show(B(9))
extension Keyed { func both() -> String { "\(n)/\(key)" } }
print(k.both(), B(4).both())
