class Node { var next: Node?; var items: [Node] = []; required init() {}
  func a() -> Self { let n: Self = .init(); return n }
  func b() -> Self { if let s = next as? Self { return s }; return self }
  func c() -> Self { guard let n = next as? Self else { return self }; return n }
  func d() -> Self { let m = self; return m }
  func e() -> Self { [1, 2].reduce(self) { s, _ in s } }
  var me: Self { self }
  func f() -> Self { me }
  func g() -> Self { identity(self) }
  func h(_ k: Int) -> Self { switch k { case 0: return self; default: return type(of: self).init() } }
  func i() -> Self { var n = Self(); n = self; return n }
  func j(_ f: (Node) -> Void) -> Self { f(self); return self }
}
func identity<T>(_ t: T) -> T { t }
class Leaf: Node {}
let l = Leaf()
print(l.a(), l.b(), l.c(), l.d(), l.e(), l.f(), l.g(), l.h(1), l.i(), l.j { _ in })
class Made { required init() {}; static func make() -> Self { .init() }; static func m2() -> Self { self.init() }; class func m3() -> Self { Self.make() } }
class More: Made {}
print(More.make(), More.m2(), More.m3())
