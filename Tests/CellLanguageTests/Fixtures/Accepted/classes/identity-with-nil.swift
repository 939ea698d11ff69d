class Node { var next: Node? }
let node = Node()
let other: Node? = node
let thing: AnyObject = node
print(nil === other, other !== nil, node === thing, thing === other)
print(node.next === nil, nil !== node.next)
node.next = node
print(node.next === node, node.next === other?.next)
