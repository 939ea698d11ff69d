class A {
    func f(_ x: Int) -> Int? { x }
    class func make(_ n: Int) -> A? { nil }
    subscript(i: Int) -> Int? { i }
    func g(_ h: (Int) -> Int?) -> Int? { h(1) }
    func k<T>(_ t: T) -> T? { nil }
}
class B: A {
    override func f(_ x: Int?) -> Int { (x ?? 0) * 2 }
    override class func make(_ n: Int?) -> B { print("make", n as Any); return B() }
    override subscript(i: Int) -> Int { i * 10 }
    override func k<T>(_ t: T) -> T { t }
}
class C: B { override func f(_ x: Int?) -> Int { super.f(x) + 1 } }
for a in [A(), B(), C()] as [A] { print(a.f(4) as Any, a[3] as Any, a.g { $0 } as Any, a.k("s") as Any, type(of: a).make(2) is B) }
print(B().f(nil), C().f(3), B()[2] + 1, B().k(2.5))
