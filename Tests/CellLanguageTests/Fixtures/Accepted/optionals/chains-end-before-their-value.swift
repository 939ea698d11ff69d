final class A { var x = 1; var s: S? = nil; var c: Int { get { print("get"); return x } set { print("set", newValue); x = newValue } } }
struct S { var n = 0; var list: [Int] = []; mutating func add(_ k: Int) { n += k } ; var d: [String: Int] = [:] }
func f() -> Int { print("f"); return 5 }
func n(_ yes: Bool) -> A? { print("n"); return yes ? A() : nil }
n(true)?.x = f()
n(false)?.x = f()
n(true)?.c = f()
n(true)?.c += f()
n(false)?.c += f()
var s: S? = nil
s?.n = f()
s?.n += f()
s?.list.append(f())
s?.add(f())
s?.list[f()] = f()
s?.d["a"] = f()
s?.d["a", default: 0] += f()
s = S()
s?.n = f()
s?.n += f()
s?.list.append(f())
s?.add(f())
s?.list[f() - 5] = f()
s?.d["b", default: 0] += f()
print(s as Any)
let a = A()
a.s?.n = f()
a.s?.list.append(f())
a.s = S()
a.s?.n = f()
a.s?.list.append(f())
a.s?.list[0] += f()
print(a.s as Any)
let r: Void? = a.s?.n = 3
print(r as Any)
var arr: [S]? = [S()]
arr?[0].n = f()
arr?[0].list += [f()]
print(arr as Any)
var dict = ["k": S()]
dict["k"]?.n = f()
dict["z"]?.n = f()
dict["k"]?.add(f())
dict["z"]?.add(f())
print(dict)
var nest: [String: [String: Int]] = ["a": ["b": 1]]
nest["a"]?["b"]? += f()
nest["a"]?["c"]? += f()
nest["q"]?["c"] = f()
nest["a"]?["c"] = f()
print(nest["a"]!["b"]!, nest["a"]!["c"]!, nest.count)
