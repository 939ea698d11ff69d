class Node { var next: Node?; let v: Int; init(_ v: Int) { self.v = v } }
class Leaf: Node { var label: String { "leaf \(v)" } }
let a = Node(1)
a.next = Leaf(2)
print(a.next is Leaf, (a.next as? Leaf)?.label ?? "none")
let all: [Node] = [Leaf(1), Leaf(2)]
print((all as? [Leaf])?.count ?? -1, all is [Leaf])
let mixed: [Node?] = [Leaf(1), nil]
print((mixed as? [Leaf?])?.count ?? -1, (mixed[0] as? Leaf)?.v ?? 0)
let d: [String: Node] = ["a": Leaf(3)]
print((d["a"] as? Leaf)?.v ?? 0, (d as? [String: Leaf])?.count ?? -1)
let x: Any = a.next as Any
print(x is Leaf, x is Node, x is Node?, (x as? Leaf)?.v ?? 0)
let t: (Node, Int) = (Leaf(5), 1)
print(t.0 is Leaf)
let o: Node?? = Leaf(4)
print((o as? Leaf)?.v ?? 0)
switch a.next { case let l as Leaf: print("leaf", l.v); default: print("other") }
if case let l as Leaf = a.next { print(l.label) }
let anys: [Any] = [Leaf(6) as Node, a.next as Any]
for y in anys { print(y is Leaf, (y as? Leaf)?.v ?? 0) }
print((anys as? [Leaf])?.map(\.v) ?? [])
let s: Set<Int> = [1]; print((s as Any) is Set<Int>, (["a": 1] as Any) as? [String: Int] ?? [:])
