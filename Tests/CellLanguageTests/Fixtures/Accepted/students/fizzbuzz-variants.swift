func label(_ n: Int) -> String {
    switch (n % 3, n % 5) {
    case (0, 0): return "FizzBuzz"
    case (0, _): return "Fizz"
    case (_, 0): return "Buzz"
    default: return String(n)
    }
}
print((1...15).map(label).joined(separator: " "))
let rules: [(Int, String)] = [(3, "Fizz"), (5, "Buzz"), (7, "Bang")]
for n in [1, 15, 21, 105] {
    let words = rules.filter { n.isMultiple(of: $0.0) }.map(\.1).joined()
    print(words.isEmpty ? "\(n)" : words)
}
