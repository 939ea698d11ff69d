struct S { private enum Mode { case a, b }; private var m = Mode.a; mutating func flip() { m = m == .a ? .b : .a; print(m) } }
var s = S()
s.flip()
extension S { func g() -> Bool { Mode.a == .a } }
print(s.g())
class C { private class Node { var next: Node?; var v = 0 }; private var head: Node?; func push(_ v: Int) { let n = Node(); n.v = v; n.next = head; head = n }; func top() -> Int { head?.v ?? -1 } }
let c = C(); c.push(3); print(c.top())
private struct Top { var x = 1 }
print(Top().x)
struct Outer { struct In { private struct Deep {}; func f() -> Bool { Deep.self == Deep.self } } }
print(Outer.In().f())
