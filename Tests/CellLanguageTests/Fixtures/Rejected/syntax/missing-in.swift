let f = { (x: Int) -> Int  x + 1 }
print(f(1))
