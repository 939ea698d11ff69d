struct Counter {
    var n = 0
    func increment() { n += 1 }
}
var c = Counter()
c.increment()
print(c.n)
