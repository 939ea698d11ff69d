let a: Int?? = 1
let b: Int?? = .some(nil)
let c: Int?? = nil
print(a as Any, b as Any, c as Any)
print(a == nil, b == nil, c == nil)
if let inner = b { print("outer there, inner", inner as Any) }
print((a ?? nil) ?? 0, (b ?? 5) as Any, (c ?? 5) as Any)
let table: [String: Int?] = ["x": 1, "y": nil]
print(table["x"] as Any, table["y"] as Any, table["z"] as Any, table.count)
if let value = table["y"] { print("key y holds", value as Any) }
let flat = table.compactMapValues { $0 }
print(flat)
var d: [String: Int?] = [:]
d["k"] = .some(nil)
print(d.count, d["k"] == .some(nil))
d["k"] = nil
print(d.count)
