class Bag: Sequence {
    var items = [1, 2]
    func makeIterator() -> IndexingIterator<[Int]> { items.makeIterator() }
}
class Sub: Bag { override func makeIterator() -> IndexingIterator<[Int]> { [9].makeIterator() } }
let b: Bag = Sub()
for x in b { print(x) }
print(Array(b), b.map { $0 })
