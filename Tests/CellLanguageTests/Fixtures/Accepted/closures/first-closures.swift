let square = { (x: Int) -> Int in x * x }
print(square(4), [1, 2, 3].map(square))
func apply(_ f: (Double) -> Double, to x: Double) -> Double { f(x) }
print(apply({ $0 / 2 }, to: 9), apply({ x in x * x + 1 }, to: 3))
func makeAdder(_ n: Int) -> (Int) -> Int { { $0 + n } }
let addFive = makeAdder(5)
print(addFive(1), makeAdder(10)(1))
var counter = 0
let tick = { counter += 1 }
for _ in 1...3 { tick() }
print(counter)
let sortedByLength = ["ccc", "a", "bb"].sorted { $0.count < $1.count }
print(sortedByLength, [3, 1, 2].sorted(by: >), [1, 2, 3, 4].filter { $0 % 2 == 0 }.map { $0 * 10 }.reduce(0, +))
