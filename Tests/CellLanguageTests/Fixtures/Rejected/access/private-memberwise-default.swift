struct Counter {
    var name: String
    private var count = 0
    mutating func add() { count += 1 }
}

let counter = Counter(name: "a", count: 3)
print(counter.name)
