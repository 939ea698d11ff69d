class Node { var value = 0; var next: Node?; init(_ v: Int) { value = v } }
let a = Node(1), b = Node(2); a.next = b; b.next = a
func add(_ x: inout Int, _ y: Int) { x += y }
add(&a.value, a.value)
add(&a.next!.value, a.value)
add(&a.value, a.next!.next!.value)
print(a.value, b.value)
