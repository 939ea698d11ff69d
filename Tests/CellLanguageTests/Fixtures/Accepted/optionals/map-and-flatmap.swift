let text: String? = "42", bad: String? = "x", none: String? = nil
print(text.map { $0.count } as Any, none.map { $0.count } as Any)
print(text.flatMap(Int.init) as Any, bad.flatMap { Int($0) } as Any, none.flatMap { Int($0) } as Any)
print(text.map { Int($0) } as Any)
let n: Int? = 5
print(n.map { $0 * 2 } ?? 0, n.flatMap { $0 > 10 ? $0 : nil } ?? -1)
print([1, 2, 3].first { $0 > 1 }.map { "found \($0)" } ?? "none")
print(["1", "b", "3"].compactMap { Int($0) }, ["1", "b"].map { Int($0) })
print([[1, nil], [nil, 4]].map { $0.compactMap { $0 } })
print(Optional(3).map(String.init) ?? "")
