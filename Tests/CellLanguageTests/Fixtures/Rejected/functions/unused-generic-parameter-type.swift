func wrap<T>(_ x: T) -> Array<U> { [x] }
print(wrap(1))
