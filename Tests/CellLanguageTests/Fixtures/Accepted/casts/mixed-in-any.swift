let x: Any = [1, "a"]
print(x)

let e: [String: Any] = ["l": ["k": 1, "m": "a"]]
print((e["l"] as! [String: Any]).count)

func f(_ x: Any) { print(x, type(of: x)) }
f([1, "a"])
