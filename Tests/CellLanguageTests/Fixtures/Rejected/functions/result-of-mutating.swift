let list = [3, 1, 2].sort()
print(list)
