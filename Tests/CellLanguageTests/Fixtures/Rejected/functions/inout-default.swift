func grow(_ x: inout Int = 3) { x += 1 }

var n = 1
grow(&n)
print(n)
