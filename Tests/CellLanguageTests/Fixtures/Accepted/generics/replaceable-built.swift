func build<C: RangeReplaceableCollection>(_ n: Int, _ x: C.Element) -> C {
    var c = C(); for _ in 0..<n { c.append(x) }; return c
}
let r: [Int] = build(3, 7); let t: String = build(2, "ab".first!)
print(r, t)
