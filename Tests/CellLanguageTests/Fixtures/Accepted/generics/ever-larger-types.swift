// A generic function that calls itself with a larger type, as far as it runs.
func wrap<T>(_ x: T, _ depth: Int) -> String {
    if depth == 0 { return "\(x)" }
    return wrap([x], depth - 1)
}

func grow<T: Equatable>(_ x: T, _ steps: Int) -> Int {
    let label = "step \(steps)"
    if steps == 0 { return label.count }
    let halves = [x, x]
    return grow(halves, steps - 1) + (halves == [x, x] ? label.count : 0)
}

print(wrap(1, 12))
print(grow(1, 8), grow("a", 3))
print(wrap("x", 6), wrap(2.5, 0))
