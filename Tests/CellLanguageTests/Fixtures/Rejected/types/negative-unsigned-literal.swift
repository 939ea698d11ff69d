let u: UInt8 = -1
print(u)
