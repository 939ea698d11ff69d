func apply(_ f: (Double) -> Double, to x: Double) -> Double { f(x) }
print(apply({ $0 * $1 }, to: 2))
func make() -> Int {
    var n = 0
    return { n += 1; return n }
}
