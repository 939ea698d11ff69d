struct Wrapper<T> { var value: T }
extension Wrapper: Equatable where T: Equatable {}
extension Wrapper: CustomStringConvertible where T: CustomStringConvertible {
    var description: String { "<\(value.description)>" }
}
extension Wrapper where T == Int { var doubled: Int { value * 2 } }
extension Wrapper where T: Collection { var size: Int { value.count } }
print(Wrapper(value: 3) == Wrapper(value: 3), Wrapper(value: "a") == Wrapper(value: "b"))
print(Wrapper(value: 5), Wrapper(value: 5).doubled, Wrapper(value: "four").size)
protocol Summable { var sum: Int { get } }
extension Int: Summable { var sum: Int { self } }
extension Array: Summable where Element: Summable { var sum: Int { reduce(0) { $0 + $1.sum } } }
extension Optional: Summable where Wrapped: Summable { var sum: Int { map(\.sum) ?? 0 } }
print([[1, 2], [3]].sum, [4, nil, 6].sum, ([[1], []] as [[Int]]).sum)
