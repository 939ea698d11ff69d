let sum: (Int...) -> Int = { $0.reduce(0, +) }
print(sum(1, 2, 3), sum())
let join = { (xs: String...) -> String in xs.joined(separator: "-") }
print(join("a", "b"))
func call(_ f: (Double...) -> Double) -> Double { f(1, 2) }
print(call { $0.max()! })
