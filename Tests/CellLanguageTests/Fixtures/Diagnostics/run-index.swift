let list = [1, 2, 3]
func third(_ i: Int) -> Int { list[i] }
func outer() -> Int { third(7) + 1 }
print(outer())
