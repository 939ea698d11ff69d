func knapsack(_ items: [(weight: Int, value: Int)], capacity: Int) -> Int {
    var best = [Int](repeating: 0, count: capacity + 1)
    for item in items {
        for c in stride(from: capacity, through: item.weight, by: -1) {
            best[c] = max(best[c], best[c - item.weight] + item.value)
        }
    }
    return best[capacity]
}
print(knapsack([(2, 3), (3, 4), (4, 5), (5, 6)], capacity: 5))
func longestCommon(_ a: String, _ b: String) -> String {
    let a = Array(a), b = Array(b)
    var table = Array(repeating: Array(repeating: "", count: b.count + 1), count: a.count + 1)
    for i in a.indices {
        for j in b.indices {
            if a[i] == b[j] { table[i + 1][j + 1] = table[i][j] + String(a[i]) } else {
                table[i + 1][j + 1] = table[i][j + 1].count >= table[i + 1][j].count ? table[i][j + 1] : table[i + 1][j]
            }
        }
    }
    return table[a.count][b.count]
}
print(longestCommon("AGGTAB", "GXTXAYB"))
var memo: [Int: Int] = [:]
func ways(_ n: Int) -> Int {
    if n <= 1 { return 1 }
    if let known = memo[n] { return known }
    let result = ways(n - 1) + ways(n - 2)
    memo[n] = result
    return result
}
print(ways(80), memo.count)
func coins(_ amount: Int, _ kinds: ArraySlice<Int>) -> Int {
    if amount == 0 { return 1 }
    guard amount > 0, let kind = kinds.first else { return 0 }
    return coins(amount - kind, kinds) + coins(amount, kinds.dropFirst())
}
print(coins(100, [50, 20, 10, 5]))
