let sums = [1, 2].map { a, b in a + b }
print(sums)
