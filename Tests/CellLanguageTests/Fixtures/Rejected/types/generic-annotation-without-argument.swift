struct Stack<T> {
    var items: [T] = []
}

var stack: Stack = Stack()
print("stack")
