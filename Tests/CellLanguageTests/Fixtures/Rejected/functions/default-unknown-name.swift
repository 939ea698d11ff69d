func double(x: Int = unknown) -> Int { x * 2 }

print(double(x: 1))
