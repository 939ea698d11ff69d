print(1...5, 0..<3, 1.5...2.5)
print((1...5).description, "\(0..<10)")
print([1...2])
let partial = 3...
print(partial, ...4, ..<2)
print("a"..."c")
print(stride(from: 0, to: 6, by: 2).map { $0 })
print(Array(1...3).reversed(), Array((1...3).reversed()))
print(type(of: 1..<3), type(of: 1...3))
