struct Stack<T>: Sequence {
    var items: [T]
    func makeIterator() -> some IteratorProtocol<T> { items.reversed().makeIterator() }
}
print(Stack(items: ["a", "b"]).joined())
