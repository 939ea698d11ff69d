import Foundation

struct LCG { var s: UInt64; mutating func next() -> Double { s = s &* 6364136223846793005 &+ 1; return Double(s >> 40) / 16777216 - 0.5 } }
var random = LCG(s: 3)
let hidden = 4
var w1 = (0..<hidden).map { _ in (0..<2).map { _ in random.next() * 2 } }
var b1 = [Double](repeating: 0, count: hidden)
var w2 = (0..<hidden).map { _ in random.next() * 2 }
var b2 = 0.0
let data: [([Double], Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
func forward(_ x: [Double]) -> (h: [Double], y: Double) {
    let h = (0..<hidden).map { tanh(b1[$0] + w1[$0][0] * x[0] + w1[$0][1] * x[1]) }
    return (h, sigmoid(zip(h, w2).map(*).reduce(b2, +)))
}
var losses: [Double] = []
for _ in 0..<300 {
    var loss = 0.0
    for (x, t) in data {
        let (h, y) = forward(x)
        loss += (y - t) * (y - t)
        let dz = 2 * (y - t) * y * (1 - y)
        for j in 0..<hidden {
            let dh = dz * w2[j] * (1 - h[j] * h[j])
            w2[j] -= 0.5 * dz * h[j]
            for k in 0..<2 { w1[j][k] -= 0.5 * dh * x[k] }
            b1[j] -= 0.5 * dh
        }
        b2 -= 0.5 * dz
    }
    losses.append(loss)
}
print(losses.first! > losses.last!, String(format: "%.6f %.6f", losses[0], losses.last!))
print(data.map { forward($0.0).y > 0.5 ? 1 : 0 })
