let zero = 0.0
print(Int(7.9))
print(Int(1 / zero))
