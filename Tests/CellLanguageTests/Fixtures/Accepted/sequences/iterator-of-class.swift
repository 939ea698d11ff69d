class Bag: Sequence {
    var items = [1, 2]
    func makeIterator() -> IndexingIterator<[Int]> { items.makeIterator() }
}
let bag = Bag()
for x in bag { print(x) }
var it = bag.makeIterator()
var jt = it
print(it.next()!, jt.next()!, bag.map { $0 + 1 }, bag.contains(2))
