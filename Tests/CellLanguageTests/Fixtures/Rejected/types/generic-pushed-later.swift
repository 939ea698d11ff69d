struct Stack<T> {
    var items: [T] = []
    mutating func push(_ item: T) { items.append(item) }
}

var stack = Stack()
stack.push(1)
print(stack.items)
