let stock = ["a": 3, "b": 5, "c": 7]
var total = 0, names = Set<String>()
for (name, count) in stock { total += count; names.insert(name) }
print(total, names.sorted())
for entry in stock where entry.value == 5 { print(entry.key) }
total = 0
for value in stock.values { total += value * value }
print(total)
stock.filter { $0.value > 6 }.forEach { print($0.key, $0.value) }
var copy = stock
for key in copy.keys { copy[key]! *= 10 }
print(copy.values.sorted())
for (i, key) in stock.keys.sorted().enumerated() { print(i, key) }
print(zip(stock.keys.sorted(), stock.keys.sorted().map { stock[$0]! }).map { "\($0)\($1)" })
