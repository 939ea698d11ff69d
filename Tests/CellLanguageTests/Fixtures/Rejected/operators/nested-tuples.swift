let p = ((1, 2), 3)
print(p == p)
