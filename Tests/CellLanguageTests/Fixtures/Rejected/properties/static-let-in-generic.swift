class Box<T> {
    static let limit = 3
    var value: T
    init(_ value: T) { self.value = value }
}

print(Box(1).value)
