typealias Vector = [Double]
func minimise(_ f: (Vector) -> Double, from start: Vector, rate: Double, steps: Int, watch: ((Int, Vector) -> Void)? = nil) -> Vector {
    var x = start
    for step in 0..<steps {
        let gradient = x.indices.map { i -> Double in
            var up = x, down = x
            up[i] += 1e-5
            down[i] -= 1e-5
            return (f(up) - f(down)) / 2e-5
        }
        for i in x.indices { x[i] -= rate * gradient[i] }
        if step % 20 == 0 { watch?(step, x) }
    }
    return x
}
let bowl: (Vector) -> Double = { ($0[0] - 3) * ($0[0] - 3) + 2 * ($0[1] + 1) * ($0[1] + 1) }
var seen: [Int] = []
let found = minimise(bowl, from: [0, 0], rate: 0.1, steps: 61) { step, _ in seen.append(step) }
print(found.map { ($0 * 1000).rounded() / 1000 }, seen)
print(minimise({ $0[0] * $0[0] }, from: [1], rate: 0.5, steps: 1).map { abs($0) < 1e-6 })
