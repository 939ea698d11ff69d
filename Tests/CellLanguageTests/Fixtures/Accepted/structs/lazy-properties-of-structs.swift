struct S {
  var n: Int
  lazy var double: Int = { print("double"); return n * 2 }()
  lazy var four = double * 2
  lazy var parts = [n, double, four]
  init(_ n: Int) { self.n = n }
}
var s = S(3)
print(s.four)
print(s.double, s.parts)
s.n = 10
print(s.double, s.four, s.parts)
var d = ["a": S(1)]
print(d["a"]!.double)
print(d["a"]!.double)
d["a"]?.parts.append(7)
print(d["a"]!.parts, d["a"]?.four as Any)
var arr = [S(1), S(2)]
for i in arr.indices { print(arr[i].four) }
for i in arr.indices { print(arr[i].double) }
var copy = s
copy.parts[0] = -1
print(s.parts, copy.parts)
