let list: [String] = []
print(list.count)
print(list[0])
