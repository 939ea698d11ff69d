var n = 1
func both(_ a: inout Int, _ b: inout Int) { a += b }
both(&n, &n)
print(n)
