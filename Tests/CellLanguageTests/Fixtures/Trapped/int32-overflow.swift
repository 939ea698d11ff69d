var x: Int32 = 2_000_000_000
print(x)
x += x
print(x)
