print([nil, [1]], [[1], nil], [nil, 1, nil], [nil, "a", 1])
print(type(of: [nil, [1]]), type(of: [[1], nil, ["a"]] as Any))
let a = [nil, nil, 3]
print(a)
let b: [Int?] = [nil, nil]
print(b)
let c = [[1, nil], [nil, 2]]
print(c, type(of: c))
let d = [[nil, 1], [2, 3]]
print(d)
let e: [[Int?]] = [[nil], [1]]
print(e)
let f = ["a": nil, "b": 1]
print(f["a"]! as Any, f.count)
let h = [{ 1 }, { 2 }]
print(h.map { $0() })
