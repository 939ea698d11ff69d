struct Stack<T> {
    var items: [T] = []
}

var stack = Stack()
print("stack")
