let u = "ab".utf8
print([UInt8(1)] + u)
