let high = 9
print([1, 2][0..<high])
