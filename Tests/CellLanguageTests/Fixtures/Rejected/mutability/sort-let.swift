let list = [3, 1, 2]
list.sort()
print(list)
