class A { var x = 1; let t = [1, 2]; func f() -> Int { x + t.count } }
class B: A { let s: Int; init(_ s: Int) { self.s = s } }
class C: A { var s: Int; override init() { s = 4; super.init(); x = 9 } }
class D: B { var q = 7; override init(_ s: Int) { super.init(s * 2); q += s } }
class E: A { var e = 5 }
class F: E { let z: Int; init(z: Int) { self.z = z; super.init(); e += z } }
print(B(2).f(), B(3).s, C().s, C().x, D(4).q, D(4).s, D(1).f(), E().e, E().f(), F(z: 2).e, F(z: 2).f())
