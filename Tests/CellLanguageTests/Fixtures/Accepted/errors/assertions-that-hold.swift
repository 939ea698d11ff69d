func mean(_ list: [Double]) -> Double {
    precondition(!list.isEmpty, "the mean of nothing")
    assert(list.count < 1000)
    return list.reduce(0, +) / Double(list.count)
}
print(mean([1, 2, 6]))
func expect(_ a: Double, near b: Double, tolerance: Double = 1e-6) {
    let off = abs(a - b)
    print(off <= tolerance ? "ok" : "off by \(off)")
}
expect(0.1 + 0.2, near: 0.3)
expect(1, near: 1.5)
expect(1, near: 1.5, tolerance: 1)
precondition(true)
assert(1 + 1 == 2, "arithmetic")
print("done")
