prefix operator **

func ** (a: Int, b: Int) -> Int { a * b }

print("operators")
