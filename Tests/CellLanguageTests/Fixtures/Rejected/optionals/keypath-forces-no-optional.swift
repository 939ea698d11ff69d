struct P { var x: Int; var name: String }
let list = [P(x: 2, name: "b")]
func column<T>(_ path: KeyPath<P, T>) -> [T] { list.map { $0[keyPath: path] } }
print(column(\.x!))
