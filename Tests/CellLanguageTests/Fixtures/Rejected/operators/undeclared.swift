func +++ (a: Int, b: Int) -> Int { a + b + 1 }

print("operators")
