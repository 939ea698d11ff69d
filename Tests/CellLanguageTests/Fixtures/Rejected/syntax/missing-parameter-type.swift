func f(x) -> Int { x }
print(f(x: 1))
