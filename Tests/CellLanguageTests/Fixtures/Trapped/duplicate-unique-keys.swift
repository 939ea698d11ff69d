let words = ["x", "y", "x"]
print(words.count)
let table = Dictionary(uniqueKeysWithValues: words.map { ($0, 1) })
print(table)
