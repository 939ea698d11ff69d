let n = 3
let items = ["a", "b"]
print("n=\(n) n²=\(n * n) items=\(items) first=\(items[0])")
print("nested: \("inner \(n + 1)")")
print("call: \(max(1, n)) ternary: \(n > 2 ? "big" : "small")")
print("tuple: \((n, items.count)) range: \(0..<n)")
print("dictionary: \(["k": 1])")
print("optional chain: \(items.first ?? "none")")
print("closure: \({ $0 * 2 }(n))")
print("quotes in interpolation: \(items.joined(separator: ", "))")
print("escaped: \\(n)")
