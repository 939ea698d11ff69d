class A {
    func x(_ i: Int) -> Int { 1 }
    func take(_ b: B) -> String { "A" }
    func change(_ n: inout Int) -> Int { n += 1; return n }
}
class B: A {
    func x(_ i: Int) -> String { "s" }
    override func take(_ a: A) -> String { "B" }
    func change(_ n: Int) -> Int { n }
}
class C: B { override func x(_ i: Int) -> Int { 3 } }
class D: C { override func x(_ i: Int) -> String { "d" } }
let a: A = D(), b: B = D()
print(a.x(1))
let s: String = b.x(1)
let n: Int = b.x(1)
print(s, n)
func show(_ a: A) { print(a.x(2)) }
show(A()); show(B()); show(C()); show(D())
print(A().take(B()), (B() as A).take(B()), B().take(A()))
var k = 1
print(B().change(&k), B().change(k), k)

class Store<T> {
    func put(_ x: T) -> String { "store \(x)" }
}
class Numbers: Store<Int> {
    func put(_ x: String) -> String { "text \(x)" }
}
class Fewer: Numbers {
    override func put(_ x: Int) -> String { "fewer \(x)" }
}
func fill(_ store: Store<Int>) { print(store.put(1)) }
fill(Store<Int>()); fill(Numbers()); fill(Fewer())
print(Fewer().put("a"), Fewer().put(2))

class Plain { var size: Int { 1 } }
class Sized: Plain {}
extension Sized { static var size: Int { 2 } }
print(Sized.size, Sized().size)
