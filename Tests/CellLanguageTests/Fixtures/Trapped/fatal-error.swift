func value(_ n: Int) -> Int {
    guard n > 0 else { fatalError("n was \(n)") }
    return n
}
print(value(2))
print(value(-2))
