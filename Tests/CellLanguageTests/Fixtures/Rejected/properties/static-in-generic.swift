struct Stack<Element> {
    static var made = 0
    var items: [Element] = []
}

print(Stack<Int>().items)
