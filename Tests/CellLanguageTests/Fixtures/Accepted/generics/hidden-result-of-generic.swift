func twice<T>(_ x: T) -> some Collection<T> { [x, x] }
print(twice(3).count, twice("a").first!.uppercased(), twice(2).map { $0 * 2 })
