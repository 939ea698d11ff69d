struct Counter {
    private(set) var n = 0
}

var counter = Counter()
counter.n = 3
print(counter.n)
