func linspace(_ a: Double, _ b: Double, _ n: Int) -> [Double] { (0..<n).map { a + (b - a) * Double($0) / Double(n - 1) } }
print(linspace(0, 1, 5), linspace(-1, 1, 3))
let points = linspace(0, 1, 3).flatMap { x in linspace(0, 1, 2).map { y in (x, y) } }
print(points)
let integral = (0..<1000).map { Double($0) / 1000 }.map { $0 * $0 * 0.001 }.reduce(0, +)
print(integral)
let derivative = { (f: (Double) -> Double, x: Double) in (f(x + 1e-5) - f(x - 1e-5)) / 2e-5 }
print((derivative({ $0 * $0 * $0 }, 2) * 1000).rounded() / 1000)
for row in 0..<3 { print((0..<5).map { ($0 + row) % 2 == 0 ? "#" : "." }.joined()) }
print((1...9).map { row in (1...9).map { row * $0 }.reduce(0, +) }.reduce(0, +))
