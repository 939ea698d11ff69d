protocol Container {
    associatedtype Item: Equatable; mutating func append(_ item: Item); var count: Int { get };
    subscript(i: Int) -> Item { get }; associatedtype Iter: IteratorProtocol where Iter.Element == Item;
    func makeIter() -> Iter
}
struct IntStack: Container {
    var items: [Int] = []; mutating func append(_ item: Int) { items.append(item) }; var count: Int { items.count };
    subscript(i: Int) -> Int { items[i] }; func makeIter() -> IndexingIterator<[Int]> { items.makeIterator() }
}
func allMatch<C1: Container, C2: Container>(_ a: C1, _ b: C2) -> Bool where C1.Item == C2.Item {
    if a.count != b.count { return false }; for i in 0..<a.count { if a[i] != b[i] { return false } }; return true
}
var s = IntStack(); s.append(3); s.append(4)
var u = s; print(allMatch(s, u)); u.append(1); print(allMatch(s, u))
extension Container {
    func startsWith(_ i: Item) -> Bool { count >= 1 && self[0] == i };
    subscript<Ix: Sequence>(ixs: Ix) -> [Item] where Ix.Element == Int { ixs.map { self[$0] } }
}
extension Container where Item == Int {
    func average() -> Double { var t = 0.0; for i in 0..<count { t += Double(self[i]) }; return t / Double(count) }
}
print(s.startsWith(3), s.average(), u[[2, 0]])
var it = u.makeIter(); while let x = it.next() { print(x, terminator: " ") }; print()
