class C { var x = 1 }
func m(_ a: inout Int, _ b: inout Int) { a += 1; b += 1 }
let c = C(), d = c, e = C()
m(&c.x, &e.x)
print(c.x, e.x)
m(&c.x, &d.x)
print(c.x)
