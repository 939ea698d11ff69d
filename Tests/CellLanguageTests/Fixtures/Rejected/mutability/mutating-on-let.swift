struct Counter {
    var n = 0
    mutating func increment() { n += 1 }
}
let c = Counter()
c.increment()
print(c.n)
