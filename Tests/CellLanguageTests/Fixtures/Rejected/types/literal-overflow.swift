let byte: UInt8 = 300
print(byte)
