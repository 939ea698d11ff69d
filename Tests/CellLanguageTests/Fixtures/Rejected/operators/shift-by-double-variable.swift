let n = 3.0
print(1 << n)
