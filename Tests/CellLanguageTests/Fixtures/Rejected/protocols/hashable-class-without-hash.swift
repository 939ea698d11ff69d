class Node: Hashable {
    let id: Int
    init(id: Int) { self.id = id }
    static func == (a: Node, b: Node) -> Bool { a.id == b.id }
}

print(Node(id: 1) == Node(id: 1))
