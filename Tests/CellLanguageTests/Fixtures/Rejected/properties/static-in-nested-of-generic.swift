struct Stack<T> {
    struct Node {
        static var made = 0
    }
    var items: [T] = []
}

print(Stack<Int>().items)
