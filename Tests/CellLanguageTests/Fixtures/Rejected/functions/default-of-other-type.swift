func double(x: Int = "a") -> Int { x * 2 }

print(double(x: 1))
