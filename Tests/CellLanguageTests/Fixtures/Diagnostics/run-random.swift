let n = 0
print(Int.random(in: 0..<n))
