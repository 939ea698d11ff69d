func noted(_ k: Int) -> Int { print("n", k); return k }
var d = ["a": 1]
d["a", default: noted(5)] = noted(6)
d["b", default: noted(7)] = noted(8)
var o: [String: Int]? = d
o?["c", default: noted(7)] = noted(8)
print(d["b"]!, o!["c"]!)
final class K { var d = ["x": 1]; var e: [String: Int] = [:] { didSet { print("e") } } }
let k = K()
k.d["b", default: noted(7)] = noted(8)
k.e["b", default: noted(7)] = noted(8)
k.e["b", default: noted(7)] += noted(8)
k.e["z"] = nil
print(k.d["b"]!, k.e["b"]!)
