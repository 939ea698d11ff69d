var n = 1
n++
print(n)
