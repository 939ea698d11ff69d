var items = [1, 2, 3, 4]
print("s")
items.forEach { items.append($0) }
print(items)
let more = items.map { $0 + items.count }
print(more)
