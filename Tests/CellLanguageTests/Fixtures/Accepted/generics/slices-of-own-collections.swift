struct Ring: Collection {
    let xs: [Int]; var startIndex: Int { 0 }; var endIndex: Int { xs.count }; func index(after i: Int) -> Int { i + 1 };
    subscript(i: Int) -> Int { xs[i] }
}
func tail<C: Collection>(_ c: C) -> C.SubSequence { c.dropFirst() }
let t = tail(Ring(xs: [1, 2, 3])); print(Array(t), t.startIndex, type(of: t), t.count, Array(tail(t)))
