// Momentum and Adam by protocol, training closure, early stop
protocol Optimizer { mutating func step(_ w: inout [Double], _ g: [Double]) }
struct Momentum: Optimizer {
    let rate: Double, beta = 0.5; private var v: [Double] = []; init(rate: Double) { self.rate = rate }
    mutating func step(_ w: inout [Double], _ g: [Double]) {
        if v.isEmpty { v = g.map { _ in 0 } }; for i in w.indices { v[i] = beta * v[i] + g[i]; w[i] -= rate * v[i] }
    }
}
final class Adam: Optimizer {
    var t = 0, m: [Double] = [], s: [Double] = [];
    func step(_ w: inout [Double], _ g: [Double]) {
        t += 1; if m.isEmpty { m = Array(repeating: 0, count: g.count); s = m };
        for (i, x) in g.enumerated() {
            m[i] = 0.9 * m[i] + 0.1 * x; s[i] = 0.99 * s[i] + 0.01 * x * x;
            w[i] -= 0.1 * m[i] / (s[i].squareRoot() + 1e-8)
        }
    }
}
func train(_ optimizer: some Optimizer, epochs: Int = 50, stop: (Double) -> Bool = { $0 < 1e-3 }) -> (
    w: [Double], losses: [Double]
) {
    var optimizer = optimizer; var w = [0.0, 0]; var losses: [Double] = []
    let data = [(1.0, 3.0), (2, 5), (3, 7)]
    for _ in 1...epochs {
        var g = [0.0, 0]; var loss = 0.0;
        for (x, y) in data { let e = w[0] * x + w[1] - y; g[0] += e * x / 3; g[1] += e / 3; loss += e * e / 3 };
        optimizer.step(&w, g); losses.append(loss); if stop(loss) { break }
    }
    return (w, losses)
}
let r1 = train(Momentum(rate: 0.1));
print(
    r1.losses.count, (r1.w[0] * 100).rounded() / 100, r1.losses.first!,
    zip(r1.losses, r1.losses.dropFirst()).filter { $1 < $0 }.count > 10)
let adam = Adam(); let r2 = train(adam, epochs: 5) { _ in false }; print(r2.losses.count, adam.t, r2.w[0] > 0)
var opts: [any Optimizer] = [Momentum(rate: 0.2), Adam()]; var w = [1.0];
for i in opts.indices { opts[i].step(&w, [0.5]) }; print((w[0] * 1000).rounded() / 1000)
