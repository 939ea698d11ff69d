let d: [String: Any] = ["a": 1, "b": [1, 2], "c": ["x": 1.5, "y": nil as Int? as Any], "e": []]
for k in d.keys.sorted() { print(k, type(of: d[k]!)) }
print((d["c"] as! [String: Any])["x"]!)

print([])
