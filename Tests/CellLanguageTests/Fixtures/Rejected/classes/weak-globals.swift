class Node {}
weak var count = 3
weak var node: Node = Node()
unowned let name = "Ada"
