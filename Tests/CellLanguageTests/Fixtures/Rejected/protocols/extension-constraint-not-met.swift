extension Array where Element == Double { var mean: Double { reduce(0, +) / Double(count) } }
print([1.0, 2].mean)
print(["a"].mean)
