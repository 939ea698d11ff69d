class Node: Equatable {
    let id: Int
    init(id: Int) { self.id = id }
}

print(Node(id: 1).id)
