struct Ring<Element>: Collection {
    private let items: [Element]
    private let offset: Int
    init(_ items: [Element], startingAt offset: Int) { self.items = items; self.offset = offset }
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Element { items[(i + offset) % items.count] }
}
let ring = Ring(["a", "b", "c", "d"], startingAt: 2)
print(Array(ring), ring.count, ring.first!, ring[1], ring.isEmpty)
print(ring.map { $0.uppercased() }, ring.firstIndex(of: "a")!, ring.joined())
for item in ring.dropFirst() { print(item, terminator: " ") }
print()
print(ring.enumerated().map { "\($0)\($1)" }, Array(ring.prefix(2)), ring.indices.map { $0 })
