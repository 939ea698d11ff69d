let a: Any = [1, 2, 3]
print(a is [Int], a is [Double], a is [Any], (a as? [Any])?.count ?? -1)
let b: Any = [1, "a", 2.5] as [Any]
print(b is [Int], (b as? [Any])?.count ?? -1)
let c: Any = ["x": 1]
print(c is [String: Int], c is [String: Any], (c as? [String: Any])?["x"] ?? "none")
let d: Any = Set([1, 2])
print(d is Set<Int>, d is Set<String>)
let e: Any = (1, "two")
print(e is (Int, String), e is (String, Int), (e as? (Int, String))?.1 ?? "-")
let f: Any = (x: 1, y: 2)
print(f is (Int, Int), f is (x: Int, y: Int), f is (a: Int, b: Int))
let g: Any = (1, 2)
print(g is (x: Int, y: Int))
let h: Any = [] as [Int]
print(h is [String], h is [Int])
