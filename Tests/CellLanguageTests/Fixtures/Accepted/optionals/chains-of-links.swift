class N { var next: N?; var v = 0; init(_ n: N?) { next = n } }
var head: N? = N(N(nil))
head?.next?.v = 5
head?.next?.next?.v = 6
head?.next?.next = N(nil)
head?.next?.next?.v = 7
print(head?.next?.v as Any, head?.next?.next?.v as Any)
func swapIt(_ a: inout Int, _ b: inout Int) { swap(&a, &b) }
swapIt(&head!.v, &head!.next!.v)
print(head!.v)
if let _ = head?.next?.next?.next?.v = 9 { print("set") } else { print("nil") }
if (head?.v = 9) != nil { print("set") }
