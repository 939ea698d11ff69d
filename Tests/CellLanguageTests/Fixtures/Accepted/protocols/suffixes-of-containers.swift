protocol Container {
    associatedtype Item; mutating func append(_ item: Item); var count: Int { get }; subscript(i: Int) -> Item { get }
}
extension Array: Container {}
protocol SuffixableContainer: Container {
    associatedtype Suffix: SuffixableContainer where Suffix.Item == Item; func suffix(_ size: Int) -> Suffix
}
struct Stack<Element>: Container {
    var items: [Element] = []; mutating func append(_ item: Element) { items.append(item) };
    var count: Int { items.count }; subscript(i: Int) -> Element { items[i] }
}
extension Stack: SuffixableContainer {
    func suffix(_ size: Int) -> Stack {
        var result = Stack(); for index in (count - size)..<count { result.append(self[index]) }; return result
    }
}
var s = Stack<Int>(); s.append(10); s.append(20); s.append(30)
let suffix = s.suffix(2); print(suffix)
extension Container {
    subscript<Indices: Sequence>(indices: Indices) -> [Item] where Indices.Iterator.Element == Int {
        var result: [Item] = []; for index in indices { result.append(self[index]) }; return result
    }
}
print(s[[0, 2]], Stack(items: "abc".map { $0 })[0...1])
extension Container where Item == Double {
    func average() -> Double {
        var sum = 0.0; for index in 0..<count { sum += self[index] }; return sum / Double(count)
    }
}
print([1260.0, 1200.0, 98.0, 37.0].average())
protocol ComparableContainer: Container where Item: Comparable {}
extension ComparableContainer { func largest() -> Item? { (0..<count).map { self[$0] }.max() } }
extension Array: ComparableContainer where Element: Comparable {}
print([3, 9, 2].largest()!)
