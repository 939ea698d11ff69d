func half(_ n: Int) -> Int {
    precondition(n > 0, "n must be positive: \(n)")
    return n / 2
}
print(half(-4))
