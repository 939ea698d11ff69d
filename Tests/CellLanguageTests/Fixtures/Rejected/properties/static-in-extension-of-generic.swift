struct Stack<T> { var items: [T] = [] }

extension Stack {
    static let limit = 3
}

print(Stack<Int>().items)
