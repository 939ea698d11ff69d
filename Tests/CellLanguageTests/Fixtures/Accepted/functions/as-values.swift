func square(_ x: Int) -> Int { x * x }
func cube(_ x: Int) -> Int { x * x * x }
let f = square
print(f(3))
let operations: [(String, (Int) -> Int)] = [("square", square), ("cube", cube), ("negate", { -$0 })]
for (name, operation) in operations { print(name, operation(4)) }
func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int { { g(f($0)) } }
print(compose(square, cube)(2))
func choose(_ up: Bool) -> (Int) -> Int {
    func increment(_ x: Int) -> Int { x + 1 }
    func decrement(_ x: Int) -> Int { x - 1 }
    return up ? increment : decrement
}
print(choose(true)(5), choose(false)(5))
let table: [String: (Double, Double) -> Double] = ["+": { $0 + $1 }, "*": { $0 * $1 }]
print(table["+"]!(2, 3), table["*"]!(2, 3))
print([3, 1, 2].sorted(by: <), [1, 2, 3].reduce(1, *), [1, 2].map(String.init))
