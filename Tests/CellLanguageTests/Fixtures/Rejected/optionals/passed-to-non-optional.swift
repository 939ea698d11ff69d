func double(_ x: Int) -> Int { x * 2 }
let n: Int? = 3
print(double(n))
