var counter = 0
func next() -> Int {
    defer { counter += 1 }
    return counter
}
print(next(), next(), next(), counter)
func local() -> Int {
    var x = 1
    defer { x = 100 }
    return x
}
print(local())
func throwing() throws -> Int {
    defer { print("cleaned") }
    throw Oops()
}
struct Oops: Error {}
print((try? throwing()) as Any)
