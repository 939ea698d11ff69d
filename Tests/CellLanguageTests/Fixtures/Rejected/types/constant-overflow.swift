let byte: Int8 = 127 + 1
print(byte)
