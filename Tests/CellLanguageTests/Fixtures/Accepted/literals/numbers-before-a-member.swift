extension Array where Element == Double {
    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
print([1, 2].mean)
print([1.5, 2].mean)
let v = [3, 4, 8]
print([1, 2, 3, 6].mean)
