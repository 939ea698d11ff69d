struct Pair<A, B> where A: Equatable, B == A { let a: A, b: B }
func make<X, Y>(_ x: X, _ y: Y) -> Pair<X, Y> { Pair(a: x, b: y) }
print(make(1, 2))
