func outer(_ n: Int) -> [Int] {
    var results: [Int] = []
    func add(_ x: Int) { results.append(x * n) }
    func addBoth(_ x: Int) {
        add(x)
        add(-x)
    }
    for i in 1...3 { addBoth(i) }
    return results
}
print(outer(2))
func isEven(_ n: Int) -> Bool {
    func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
    func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
    return even(n)
}
print(isEven(10), isEven(7))
