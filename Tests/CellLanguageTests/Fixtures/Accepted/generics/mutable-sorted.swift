func bubble<C: MutableCollection & RandomAccessCollection>(_ c: inout C) where C.Element: Comparable {
    for i in c.indices {
        for j in c.indices where c.index(after: j) < c.endIndex {
            let k = c.index(after: j); if c[k] < c[j] { c.swapAt(j, k) }
        }; _ = i
    }
}
var a = [3, 1, 2]; bubble(&a); print(a)
var sl = [9, 5, 4, 1][1...]; bubble(&sl); print(sl)
