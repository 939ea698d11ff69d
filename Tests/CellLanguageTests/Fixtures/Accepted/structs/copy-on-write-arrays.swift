struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
    var top: Element? { items.last }
    var count: Int { items.count }
}
var first = Stack<Int>()
first.push(1)
first.push(2)
var second = first
second.push(3)
print(first.count, second.count)
print(first.pop()!, second.pop()!, second.pop()!)
print(first.top!, second.top!)
print(Stack<String>().top as Any)
let snapshot = first
first.push(9)
print(snapshot.top!, first.top!)
