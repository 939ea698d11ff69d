class Node: Equatable {
    let id: Int
    init(id: Int) { self.id = id }
    static func == (a: Node, b: Int) -> Bool { a.id == b }
}

print(Node(id: 1) == 1)
