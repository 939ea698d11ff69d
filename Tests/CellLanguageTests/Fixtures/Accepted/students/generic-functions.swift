func firstIndex<T: Equatable>(of x: T, in list: [T]) -> Int? {
    for (i, y) in list.enumerated() where x == y { return i }
    return nil
}
func zipWith<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) throws -> C) rethrows -> [C] { try zip(a, b).map { try f($0, $1) } }
func most<T, U: Comparable>(_ items: some Sequence<T>, by key: (T) -> U) -> T? { items.max { key($0) < key($1) } }
struct Pair<A, B> { var a: A; var b: B; func swapped() -> Pair<B, A> { Pair<B, A>(a: b, b: a) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A == B { var array: [A] { [a, b] } }
print(firstIndex(of: "b", in: ["a", "b"])!, firstIndex(of: 9, in: []) as Any, zipWith([1, 2], [0.5, 1]) { Double($0) * $1 })
print(most(["aa", "b", "cccc"], by: \.count)!, most(1...5) { abs($0 - 3) == 0 ? 1 : 0 }!)
let p = Pair(a: 1, b: "x")
print(p.swapped(), p == Pair(a: 1, b: "x"), Pair(a: 2, b: 3).array, Pair(a: 2, b: 3) == Pair(a: 3, b: 2).swapped())
func sum<C: Collection>(_ c: C) -> C.Element where C.Element: Numeric { c.reduce(0, +) }
print(sum([1, 2, 3]), sum([0.5, 0.25]), sum(1...4), sum(Set([2])), sum([Int]()))
func describe<T>(_ value: T) -> String { "\(T.self): \(value)" }
print(describe(1), describe("s"), describe([1.5]), describe(Optional(2)), describe((1, true)))
