struct M {
    var rows: [[Double]];
    subscript(i: Int) -> [Double] {
        get { rows[i] }
        set { rows[i] = newValue }
    }
}
var m = M(rows: [[1, 2], [3]]), n = m
n[0][1] = 9; n[1].append(4)
print(m, n)
func change(_ m: M) -> M { var c = m; c.rows.removeLast(); return c }
print(change(n).rows.count, n.rows.count)
let f = { [m] in m.rows[0] }
m.rows[0] = []
print(f(), m)
