struct Wrapper<T> { var v: T }
extension Wrapper: Equatable where T: Equatable {}
extension Wrapper: Comparable where T: Comparable { static func < (a: Self, b: Self) -> Bool { a.v < b.v } }
extension Wrapper: CustomStringConvertible where T: CustomStringConvertible { var description: String { "W(\(v.description))" } }
extension Wrapper: Sequence where T: Sequence { func makeIterator() -> T.Iterator { v.makeIterator() } }
extension Wrapper: ExpressibleByIntegerLiteral where T == Int { init(integerLiteral x: Int) { v = x } }
print(Wrapper(v: 1) == Wrapper(v: 1), [Wrapper(v: 3), Wrapper(v: 1)].sorted(), Array(Wrapper(v: [1, 2])), Wrapper(v: "ab").map { $0 })
let w: Wrapper = 5; print(w, max(w, 7))
