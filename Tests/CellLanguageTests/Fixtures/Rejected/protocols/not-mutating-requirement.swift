protocol Resettable { func reset() }
struct Counter: Resettable {
    var n = 0
    mutating func reset() { n = 0 }
}
print(Counter())
