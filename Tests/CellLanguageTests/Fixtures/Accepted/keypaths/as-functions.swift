struct P { var x: Int; var name: String; var tags: [String] = [] }
let list = [P(x: 2, name: "b", tags: ["q"]), P(x: 1, name: "a")]
print(list.map(\.x), list.filter(\.tags.isEmpty).map(\.name), list.compactMap(\.tags.first), list.flatMap(\.tags))
let f: (P) -> Int = \.x
print(list.map(f).reduce(0, +), list.sorted { $0.x < $1.x }.map(\.name), list.contains(where: \.tags.isEmpty))
func column<T>(_ path: KeyPath<P, T>) -> [T] { list.map { $0[keyPath: path] } }
print(column(\.name), column(\.name.count), column(\.x))
let named: [(String, KeyPath<P, Int>)] = [("x", \.x), ("length", \.name.count)]
for (name, path) in named { print(name, list.map { $0[keyPath: path] }) }
print(Dictionary(grouping: list, by: \.x)[1]!.count, list.map(\.name.first!), list.first?[keyPath: \.name] ?? "-")
