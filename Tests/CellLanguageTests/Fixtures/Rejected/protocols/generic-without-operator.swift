func add<T>(_ a: T, _ b: T) -> T { a + b }
print(add(1, 2))
