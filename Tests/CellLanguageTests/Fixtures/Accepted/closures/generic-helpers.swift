func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A, B) -> C) -> (B, A) -> C { { f($1, $0) } }
func partial<A, B, C>(_ f: @escaping (A, B) -> C, _ a: A) -> (B) -> C { { f(a, $0) } }
let length: (String) -> Int = { $0.count }
print(compose(length, { $0 * $0 })("abc"), curry({ (a: Int, b: Int) in a - b })(10)(3))
print(flip({ (a: Int, b: Int) in a - b })(1, 10), partial({ (a: String, b: Int) in a + "\(b)" }, "n")(5))
extension Array {
    func scan<R>(_ start: R, _ f: (R, Element) -> R) -> [R] {
        var all = [start]
        for x in self { all.append(f(all.last!, x)) }
        return all
    }
    func pairs() -> [(Element, Element)] { zip(self, dropFirst()).map { ($0, $1) } }
    func sum<T: Numeric>(_ f: (Element) -> T) -> T { reduce(0) { $0 + f($1) } }
}
print([1, 2, 3].scan(0, +), ["a", "b"].scan("") { $0 + $1 }, [1, 4, 9].pairs().map { $1 - $0 })
print(["a", "bbb"].sum(\.count), [1, 2].sum { Double($0) / 2 })
