func minimise(_ f: (Double) -> Double, slope: (Double) -> Double, from start: Double, rate: Double, steps: Int) -> [Double] {
    var path = [start]
    for _ in 0..<steps { path.append(path.last! - rate * slope(path.last!)) }
    return path
}
let path = minimise({ ($0 - 3) * ($0 - 3) }, slope: { 2 * ($0 - 3) }, from: 0, rate: 0.25, steps: 5)
print(path)
var w = 0.0, b = 0.0
let xs = [1.0, 2, 3, 4], ys = [3.0, 5, 7, 9]
for epoch in 0..<200 {
    let errors = zip(xs, ys).map { w * $0 + b - $1 }
    w -= 0.1 * zip(errors, xs).map(*).reduce(0, +) / 4
    b -= 0.1 * errors.reduce(0, +) / 4
    if epoch % 50 == 0 { print(epoch, w, b, errors.map { $0 * $0 }.reduce(0, +) / 4) }
}
print(w, b)
struct Momentum { var v = 0.0; mutating func step(_ g: Double) -> Double { v = 0.9 * v - 0.1 * g; return v } }
var m = Momentum(), x = 5.0
for _ in 0..<10 { x += m.step(2 * x) }
print(x)
