protocol Resettable {
    func reset()
}

struct Counter: Resettable {
    var n = 0
    mutating func reset() { n = 0 }
}

var counter = Counter()
counter.reset()
print(counter.n)
