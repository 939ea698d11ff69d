func wrap<T>(_ x: T, _ depth: Int) -> Int {
    if depth == 0 { return 0 }
    return wrap([x], depth - 1)
}

print(wrap(1, 100_000))
