class C { var x = 1 }
let c = C(), d = c, e = C()
swap(&c.x, &e.x)
print(c.x)
swap(&c.x, &d.x)
print(c.x)
