var n = 1
n <<= 2.0
print(n)
