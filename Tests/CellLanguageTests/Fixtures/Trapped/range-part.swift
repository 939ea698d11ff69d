let r = 1..<10
print(r[8...12])
