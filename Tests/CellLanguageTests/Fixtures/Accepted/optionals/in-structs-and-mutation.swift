struct Node { var value: Int; var note: String?; var children: [Node]? }
var node = Node(value: 1)
print(node)
node.note = "hello"
node.note?.append("!")
node.children = [Node(value: 2), Node(value: 3, note: "n")]
node.children?[0].value += 40
node.children?.append(Node(value: 9))
print(node.note ?? "", node.children?.map(\.value) ?? [], node.children?[1].note ?? "-")
node.children?.removeAll()
print(node.children as Any)
var counter: Int? = 1
counter! += 1
counter? += 10
print(counter!)
counter = nil
counter? += 1
print(counter as Any)
func reset(_ x: inout Int?) { x = x == nil ? 0 : nil }
reset(&counter)
print(counter as Any)
