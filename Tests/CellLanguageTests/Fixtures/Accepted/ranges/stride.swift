print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 0, through: 9, by: 3)), Array(stride(from: 3, to: 0, by: -1)))
print(Array(stride(from: 0, to: -5, by: 2)), Array(stride(from: 5, through: 5, by: 1)))
print(stride(from: 0.0, through: 1.0, by: 0.1).map { $0 })
print(stride(from: 1.0, to: 0.0, by: -0.25).map { $0 }, stride(from: 1, to: 6, by: 2).reversed())
print(stride(from: 0, to: 5, by: 2).contains(4), stride(from: 10, through: 1, by: -3).reduce(0, +))
for x in stride(from: -1.0, through: 1, by: 0.5) { print(x, terminator: " ") }
print()
let xs = stride(from: 0, through: 2, by: 0.5).map { ($0, $0 * $0) }
print(xs.count, xs.last!, stride(from: 0, to: 3, by: 1).enumerated().map { $0 + $1 })
