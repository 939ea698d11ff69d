// `suffix` and `dropLast` of any sequence give arrays: where one is asked for, `+` takes these.
let a = [1, 2, 3, 4, 5]
let ends: [Int] = a.prefix(2) + a.suffix(1)
let more: [Int] = a.dropLast() + a.suffix(2)
print(ends, more)
func total(_ xs: [Int]) -> Int { xs.reduce(0, +) }
func around(_ i: Int) -> [Int] { a.prefix(i) + a.suffix(1) }
print(total(a.prefix(2) + a.suffix(1)), total(a.suffix(2) + a[..<2]), around(2))
print(a.prefix(1) + a.suffix(1), type(of: a.prefix(1) + a.suffix(1)), Array(a[..<1] + a[3...]))
print(a.underestimatedCount, (1...3).randomElement()! > 0, (0..<1_000_000_000_000).randomElement()! >= 0)
