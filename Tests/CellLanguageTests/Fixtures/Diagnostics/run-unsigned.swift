let n = -2
print(UInt(n))
