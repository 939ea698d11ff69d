let name = "Ann", age = 30, height = 1.75
print("\(name) is \(age) years and \(height)m")
print("next year \(age + 1), half \(age / 2), \(age > 18 ? "adult" : "child")")
print("\(name.uppercased()) \(name.count) \([1, 2].map { $0 * 2 })")
let pair = (1, "x")
print("\(pair) \(pair.0) \(pair.1)")
print("\(1)\(2)\(3)", "\("nested \("deeper \(1 + 1)")")")
print("sum: \([1, 2, 3].reduce(0, +)) max: \(max(1, 2))")
let text = "\(0.1 + 0.2) \(1e20) \(Float(0.1)) \(-0.0)"
print(text)
print("""
    \(name):
      \(age)
    """)
print("\u{e9}\(name)\u{301}")
