let xs = [1, 2]
for x: Int? in xs { print(x as Any) }
for x: Any in xs { print(x) }
