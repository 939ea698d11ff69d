var g = 1
func f(_ v: inout Int, _ deep: Bool) { v += 1; if deep { print("a"); print(g) } }
f(&g, false)
print(g)
f(&g, true)
print(g)
