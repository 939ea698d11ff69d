var items = [1, 2, 3, 4]
func isOld(_ i: Int) -> Bool { items.count > 2 }
print("s")
items.removeAll { isOld($0) }
print(items)
