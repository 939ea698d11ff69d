let a: UInt8 = 200, b: UInt8 = 100
print(a + b)
