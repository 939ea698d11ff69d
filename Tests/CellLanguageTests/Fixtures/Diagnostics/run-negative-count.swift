let n = -1
print(Array(repeating: 0, count: n))
