func contains<T>(_ list: [T], _ x: T) -> Bool {
    for item in list where item == x { return true }
    return false
}
print(contains([1], 1))
