class N: Hashable {
    let id: Int
    init(_ id: Int) { self.id = id }
    static func == (l: N, r: N) -> Bool { l === r }
    func hash(into h: inout Hasher) { h.combine(id) }
}
let a = N(1), b = N(1)
print(Set([a, b]).count, Set([a, a]).count, [a: 1, b: 2][b]!, a.hashValue == b.hashValue)
