print(stride(from: 0, to: 3, by: 1).map { $0 + 0.5 }, stride(from: 0, through: 1, by: 0.25).map { $0 * 2 })
print(stride(from: 3, to: 0, by: -1).map { $0 * 2 }, stride(from: 0, to: 2, by: 1).map { $0 })
let halves: [Double] = stride(from: 0, to: 2, by: 1).map { $0 / 2 }
print(halves)
print(1.0 / 0, 0.0 / 0, 0 / 0.0, -1 / 0.0)
