let list = [Int.max, 0, 1]
print(list.prefix(2).reduce(0, +))
print(list.reduce(0, +))
