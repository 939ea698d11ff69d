let list = [1]
print(UInt8(exactly: list[3]) as Any)
