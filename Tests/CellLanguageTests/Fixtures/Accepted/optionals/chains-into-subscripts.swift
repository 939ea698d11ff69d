var d: [String: [Int]] = [:]
d["a"]?.append(1)
print(d)
struct D { var store: [String: [Int]] = [:]; subscript(k: String) -> [Int]? { get { print("get", k); return store[k] } set { print("set", k); store[k] = newValue } } }
var dd = D()
dd["x"]?.append(1)
dd["x"] = [1]
dd["x"]?.append(2)
print(dd.store)
