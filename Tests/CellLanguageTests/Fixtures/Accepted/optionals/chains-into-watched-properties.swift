class A { var x: String? = nil { willSet { print("will", newValue as Any) } didSet { print("did") } } }
let a = A()
a.x?.append("k")
a.x? += "b"
print(a.x?.count as Any)
struct P { var q: [Int]? = nil }
class B { var p = P() { didSet { print("did p") } } }
let b = B()
b.p.q?.append(1)
b.p.q?[0] = 3
print(b.p)
