let r = [1, 2, 3, 4].reversed().dropFirst()
print(r.first!, Array(r), r.count, r.last!, Array(r.prefix(1)), r.map { $0 + 1 }, r.reversed() as [Int])
for (i, x) in r.enumerated() { print(i, x) }
