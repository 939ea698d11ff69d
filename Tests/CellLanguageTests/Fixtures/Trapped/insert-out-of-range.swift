var list = [1, 2]
list.insert(3, at: 2)
print(list)
list.insert(4, at: 9)
