let list = []
print(list.count)
