let labels = [1, 5, 10].map { n in
    if n < 3 { return "low" }
    if n < 8 { return "middle" }
    return "high"
}
print(labels)
let squares = (1...3).map { i in
    let square = i * i
    return (i, square)
}
print(squares)
let parsed = ["1", "two", "3"].compactMap { text -> Int? in
    guard let n = Int(text) else { return nil }
    return n * 10
}
print(parsed)
let grid = (0..<2).map { row in (0..<3).map { column in row * 10 + column } }
print(grid)
let counts = ["a", "b", "a"].reduce(into: [String: Int]()) { counts, letter in
    counts[letter, default: 0] += 1
}
print(counts["a"]!, counts["b"]!)
let total = [1, 2, 3].reduce((sum: 0, count: 0)) { ($0.sum + $1, $0.count + 1) }
print(total)
