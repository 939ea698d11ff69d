let text: String = [1, 2, 3].reduce(0, +)
let texts: [String] = [1, 2, 3].map { $0 * 2 }
print([1, 2, 3].map { $0.foo }.reduce(0, +))
let ends: [Int] = [1, 2].prefix(2) + [1, 2][1...]
