let n = 1
if n == 1 { continue }
print(n)
