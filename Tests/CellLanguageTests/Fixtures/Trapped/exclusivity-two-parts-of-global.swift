struct P { var x = 0, y = 0 }
var p = P()
func m(_ a: inout Int, _ b: inout Int) { a += 1; b += 1 }
print("s")
m(&p.x, &p.y)
print(p)
