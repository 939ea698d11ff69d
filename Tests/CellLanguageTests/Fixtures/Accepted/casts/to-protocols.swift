protocol P { var n: Int { get } }
struct S: P { var n: Int }
class K: P { var n = 3 }
class L: K {}
let o: S? = S(n: 1)
print(o is any P, (o as? any P)?.n ?? 0)
let k: K? = L()
print((k as? any P)?.n ?? 0, k is L, k is K, (k as? L) === k)
let none: K? = nil
print(none is K, none is L, (none as? any P) == nil, none as? L as Any)
