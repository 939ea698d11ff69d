struct Counter {
    var n = 0
    mutating func add(by step: Int) { n += step }
}
var c = Counter()
c.add(5)
print(c.n)
