func gen<T>(_ v: inout T, _ f: (inout T) -> Void) { f(&v) }
class H<T> { var v: T; init(_ v: T) { self.v = v }; func run(_ f: (inout T) -> Void) { gen(&v, f) } }
let h = H([1])
h.run { $0.append(2) }
print(h.v)
h.run { $0.append(h.v.count) }
print(h.v)
