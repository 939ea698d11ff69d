class Node { var next: Node! ; var value = 1 }
let node = Node()
print(node.value)
print(node.next.value)
