var items = [1, 2, 3, 4]
print("s")
items.sort { items.count > 2 && $0 > $1 }
print(items)
