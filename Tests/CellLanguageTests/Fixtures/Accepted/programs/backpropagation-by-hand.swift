import Foundation

func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
let f = [0.05, 0.10], target = [0.01, 0.99]
var u = [[0.15, 0.20], [0.25, 0.30]]
var v = [[0.40, 0.45], [0.50, 0.55]]
let u0 = [0.35, 0.35], v0 = [0.60, 0.60]

func unit(_ w: [Double], _ bias: Double, _ inputs: [Double]) -> Double {
    sigmoid(bias + zip(w, inputs).map(*).reduce(0, +))
}
let g = (0...1).map { j in unit(u[j], u0[j], f) }
let h = (0...1).map { i in unit(v[i], v0[i], g) }
let error = zip(h, target).map(-)
let E = error.map { $0 * $0 / 2 }.reduce(0, +)
print(g, h, E)

func slope(_ y: Double) -> Double { y * (1 - y) }
let dE_dg = (0...1).map { j in
    (0...1).map { i in slope(h[i]) * v[i][j] * error[i] }.reduce(0, +)
}
let dE_du = (0...1).map { j in f.map { dE_dg[j] * slope(g[j]) * $0 } }
let dE_dv = (0...1).map { i in g.map { error[i] * slope(h[i]) * $0 } }
let η = 0.5
for a in 0...1 {
    for b in 0...1 {
        u[a][b] -= η * dE_du[a][b]
        v[a][b] -= η * dE_dv[a][b]
    }
}
print(u, v)
print(String(format: "%.9f", E), abs(u[0][0] - 0.149780716133) < 1e-11)
