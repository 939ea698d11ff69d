class A { var x = 1; convenience init(x: Int) { self.init(); self.x = x } }
class B: A { var y = 2 }
print(A(x: 5).x, B(x: 6).x, B(x: 6).y)
class G<T> { var items: [T] = []; func add(_ t: T) { items.append(t) } }
class H: G<Int> { let cap: Int; init(cap: Int) { self.cap = cap } }
let h = H(cap: 3); h.add(4); print(h.items, h.cap)
class K<T>: G<T> { let k: T; init(k: T) { self.k = k; super.init(); add(k) } }
print(K(k: "a").items)
