struct P { var x: Int?; var name: String }
let k = \P.x!
print(P(x: 2, name: "b")[keyPath: k])
let j: KeyPath<P, Int> = \.x!
print([P(x: 2, name: "b")].map(\.x!), P(x: 4, name: "")[keyPath: j])
func column<T>(_ path: KeyPath<P, T>) -> [T] { [P(x: 3, name: "b")].map { $0[keyPath: path] } }
print(column(\.x!), column(\.x))
