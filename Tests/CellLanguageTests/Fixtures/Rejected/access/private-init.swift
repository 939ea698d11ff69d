class Counter {
    static let shared = Counter()
    var count = 0
    private init() {}
}

let counter = Counter()
print(counter.count)
