class Node<Value> {
    var next: Node<Value>?
    init() {}
}

let node = Node()
print("node")
