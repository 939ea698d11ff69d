struct Stack<T> {
    typealias Item = (T, Int);
    struct It: IteratorProtocol { var items: [T]; mutating func next() -> T? { items.popLast() } }; var items: [T]
}
extension Stack: Sequence { func makeIterator() -> It { It(items: items) } }
for x in Stack(items: [1, 2]) { print(x) }
print(type(of: Stack(items: ["a"]).makeIterator()), Stack<Int>.Item.self, Stack<Int>.Iterator.self)
