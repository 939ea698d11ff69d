func halves<C: RandomAccessCollection>(_ c: C) -> (C.SubSequence, C.SubSequence) {
    let m = c.index(c.startIndex, offsetBy: c.count / 2)
    return (c[..<m], c[m...])
}
print(halves([1, 2, 3]), halves(0..<4))
let h = halves([1, 2, 3, 4].reversed())
print(Array(h.0), Array(h.1))
