let line = String(repeating: "x", count: 100_000)
for _ in 0..<100 { print(line) }
