let n = 0
print((0..<n).count)
print((1..<n).count)
