let list = [1, 2, 3].filter { $0 * 2 }
print(list)
