let list = [1, 2, 3]
print(list[1...2])
print(list[1...5])
