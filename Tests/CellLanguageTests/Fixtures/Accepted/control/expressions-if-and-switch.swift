let score = 72
let grade = if score >= 90 { "A" } else if score >= 70 { "B" } else { "C" }
print(grade)
enum Op { case add, multiply, negate }
func apply(_ op: Op, _ a: Int, _ b: Int) -> Int {
    switch op {
    case .add: a + b
    case .multiply: a * b
    case .negate: -a
    }
}
print(apply(.add, 2, 3), apply(.multiply, 2, 3), apply(.negate, 2, 3))
let x: Double = switch score { case ..<50: 0.5; case 50..<80: 1; default: 2 }
print(x)
var total = 0
for i in 1...3 {
    let step = if i == 2 { 10 } else { 1 }
    total += step
}
print(total)
let f: (Int) -> String = { n in switch n { case 0: "none"; case 1: "one"; default: "many" } }
print(f(0), f(1), f(2))
struct S { var n: Int; var size: String { if n > 5 { "big" } else { "small" } } }
print(S(n: 9).size)
let nested = if score > 50 { switch grade { case "B": "fine"; default: "odd" } } else { "poor" }
print(nested)
