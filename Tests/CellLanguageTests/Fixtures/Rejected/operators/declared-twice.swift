infix operator **
infix operator **

func ** (a: Int, b: Int) -> Int { a * b }

print(2 ** 3)
