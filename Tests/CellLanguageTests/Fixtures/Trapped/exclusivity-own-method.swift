class C { var x = 1; var list = [1, 2, 3]; func bump(_ v: inout Int) { print("in"); x += 1; v += 1 } }
let c = C()
c.bump(&c.x)
print(c.x)
