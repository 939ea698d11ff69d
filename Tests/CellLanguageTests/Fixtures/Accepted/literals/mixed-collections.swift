print([[1], ["a"]])
print("\([[1], ["a"]])")
let m = [[1], ["a"]]
let n = ["a": [1], "b": ["c"]]
let k: [Any] = [[1], ["a"]]
print(k.map { type(of: $0) })
let d: [String: Any] = ["a": [1], "b": ["x"]]
print(d["a"].map { type(of: $0) } as Any)
func f(_ x: Any) { print(type(of: x)) }
f([[1], ["a"]])
f(["k": [1], "l": 2])
f(["k": [1], "l": ["x"]])
