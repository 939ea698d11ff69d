protocol Container {
    associatedtype Item; mutating func append(_ item: Item); var count: Int { get }; subscript(i: Int) -> Item { get }
}
extension Array: Container {}
struct Stack<Element>: Container {
    var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element { items.removeLast() }
    mutating func append(_ item: Element) { self.push(item) }
    mutating func append(_ items: [Element], twice: Bool) { self.items += items }
    var count: Int { items.count }
    subscript(i: Int) -> Element { items[i] }
    subscript(r: Range<Int>) -> [Element] { Array(items[r]) }
}
func allItemsMatch<C1: Container, C2: Container>(_ someContainer: C1, _ anotherContainer: C2) -> Bool
where C1.Item == C2.Item, C1.Item: Equatable {
    if someContainer.count != anotherContainer.count { return false }
    for i in 0..<someContainer.count { if someContainer[i] != anotherContainer[i] { return false } }
    return true
}
var stackOfStrings = Stack<String>()
stackOfStrings.push("uno"); stackOfStrings.push("dos"); stackOfStrings.push("tres")
var arrayOfStrings = ["uno", "dos", "tres"]
print(allItemsMatch(stackOfStrings, arrayOfStrings) ? "All items match." : "Not all items match.")
extension Stack where Element: Equatable {
    func isTop(_ item: Element) -> Bool { guard let topItem = items.last else { return false }; return topItem == item }
}
print(stackOfStrings.isTop("tres"))
extension Container {
    func average() -> Double where Item == Int {
        var sum = 0.0; for index in 0..<count { sum += Double(self[index]) }; return sum / Double(count)
    }
    func endsWith(_ item: Item) -> Bool where Item: Equatable { count >= 1 && self[count - 1] == item }
}
let numbers = [1260, 1200, 98, 37]
print(numbers.average(), numbers.endsWith(37))
