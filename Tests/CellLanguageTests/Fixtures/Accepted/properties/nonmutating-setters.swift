struct W { var v: Int { get { 1 } nonmutating set { print("set", newValue) } } ; subscript(k: Int) -> Int { get { k } nonmutating set { print("sub", k, newValue) } } }
func w() -> W { print("w"); return W() }
w().v = 3
w().v += 3
w()[1] = 5
w()[1] += 5
let lw = W()
lw.v = 1
lw[2] += 1
