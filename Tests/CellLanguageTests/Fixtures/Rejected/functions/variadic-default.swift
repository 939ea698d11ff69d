func total(_ numbers: Int... = 3) -> Int { numbers.reduce(0, +) }

print(total(1))
