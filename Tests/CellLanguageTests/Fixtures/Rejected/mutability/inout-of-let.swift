func bump(_ x: inout Int) { x += 1 }
let n = 1
bump(&n)
print(n)
