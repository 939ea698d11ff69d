let value: Any = (1, "two")
if let (n, s) = value as? (Int, String) { print(n, s) }
func f(_ x: Int?, _ y: Int?) -> String {
    guard let x, let y = y.map({ $0 * x }), x < y else { return "no" }
    return "\(x) < \(y)"
}
print(f(2, 3), f(2, nil), f(5, 0))
var stack = [1, 2, 3]
while let top = stack.popLast() { if top == 2 { stack.append(0) }; print(top, stack) }
for case let (name, score?) in [("a", 1), ("b", nil), ("c", 3)] as [(String, Int?)] { print(name, score) }
let list = [1, 2, 3, 4, 5, 6]
for (i, x) in zip(list.indices, list) where i % 2 == 0 && x > 1 { print(i, x) }
switch list.count { case let n where n > 5: print("long", n); default: print("short") }
do { let list = "inner"; print(list) }
if case let (a, b) = (list.first, list.last), let a, let b { print(a + b) }
