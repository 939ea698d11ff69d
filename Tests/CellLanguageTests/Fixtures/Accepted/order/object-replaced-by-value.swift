final class N { var v = 0; let name: String; init(_ n: String) { name = n } }
var ns = [N("a"), N("b")], k = 0
func f() -> Int { k = 1; return 9 }
ns[k].v = f(); print(ns.map(\.v)); k = 0; ns[k].v += f(); print(ns.map(\.v)); k = 0
func g() -> Int { ns = [N("c"), N("d")]; return 5 }
let old = ns; ns[k].v = g(); print(ns.map(\.v), old.map(\.v))
var n = N("x"); let m = n; func h() -> Int { n = N("y"); return 3 }; n.v = h(); print(n.v, m.v); n = m; n.v += h();
print(n.v, m.v)
