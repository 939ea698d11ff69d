func f(_ a: Int, _ a: Int) -> Int { a }
print(f(1, 2))
