struct Zip<A: IteratorProtocol, B: IteratorProtocol>: IteratorProtocol {
    var a: A, b: B
    mutating func next() -> (A.Element, B.Element)? {
        guard let x = a.next(), let y = b.next() else { return nil }
        return (x, y)
    }
}
var z = Zip(a: [1, 2].makeIterator(), b: "xy".makeIterator())
var y = z
while let p = z.next() { print(p) }
print(y.next()!)
