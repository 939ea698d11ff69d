func double(_ x: Int) -> Int { "\(x)\(x)" }
print(double(2))
