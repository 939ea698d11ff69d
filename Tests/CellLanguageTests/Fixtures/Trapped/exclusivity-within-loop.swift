var g = 1
func f(_ v: inout Int) { for i in 0..<3 { v += 1; if i == 2 { g += 1 } } }
print("start")
f(&g)
print(g)
