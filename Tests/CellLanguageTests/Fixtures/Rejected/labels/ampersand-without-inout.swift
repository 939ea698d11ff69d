func double(_ x: Int) -> Int { x * 2 }
var n = 3
print(double(&n))
