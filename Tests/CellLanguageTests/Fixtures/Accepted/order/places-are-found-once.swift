// evaluation orders of places
struct G { var c: [String: Int] = [:]; var rows: [[Int]] = [[1, 2], [3]]; subscript(i: Int) -> Int { get { print("get", i); return rows[0][i] } set { print("set", i, newValue); rows[0][i] = newValue } } }
func i(_ k: Int) -> Int { print("i", k); return k }
var gs = [G(), G()]
gs[i(0)].c["a", default: i(7)] += i(3)
gs[i(1)].rows[i(0)][i(1)] += i(4)
gs[i(0)][i(1)] += i(5)
gs[i(0)][i(1)] = i(6)
gs[i(0)].c["a"] = i(1)
print(gs)
class O { var g = G(); var h: G { get { print("get h"); return g } set { print("set h"); g = newValue } } ; subscript(k: Int) -> Int { get { print("sub get"); return k } set { print("sub set", newValue) } } }
func o() -> O { print("o"); return O() }
o().g[i(0)] = i(9)
o().h[i(0)] += i(9)
o()[i(2)] = i(3)
o()[i(2)] += i(3)
let oo = O()
oo.h.c["x", default: 0] += i(1)
oo.h.rows[i(0)].append(i(4))
oo.h.rows[i(0)][i(0)] = i(5)
swap(&oo.g.rows[0][0], &gs[1].rows[0][0])
print(oo.g, gs[1].rows)
