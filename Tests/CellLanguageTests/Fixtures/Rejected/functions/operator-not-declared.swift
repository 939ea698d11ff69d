func +++ (a: Int, b: Int) -> Int { a + b }
print(1 +++ 2)
