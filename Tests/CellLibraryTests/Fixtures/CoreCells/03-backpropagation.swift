let f = [0.05, 0.10], target = [0.01, 0.99]
var u = [[0.15, 0.20], [0.25, 0.30]]                 // u[j][k]: f[k] → g[j]
var v = [[0.40, 0.45], [0.50, 0.55]]                 // v[i][j]: g[j] → h[i]
let u0 = [0.35, 0.35], v0 = [0.60, 0.60]

func unit(_ w: [Double], _ bias: Double, _ inputs: [Double]) -> Double {
    sigmoid(bias + zip(w, inputs).map(*).reduce(0, +))
}
let g = (0...1).map { j in unit(u[j], u0[j], f) }    //@forward
let h = (0...1).map { i in unit(v[i], v0[i], g) }    //@forward
let error = zip(h, target).map(-)                    //@error
let E = error.map { $0 * $0 / 2 }.reduce(0, +)
expect(E, near: 0.298371108760, tolerance: 1e-11)

func slope(_ y: Double) -> Double { y * (1 - y) }    // σ′(z), from y = σ(z)
let dE_dg = (0...1).map { j in                       //@blame
    (0...1).map { i in slope(h[i]) * v[i][j] * error[i] }.reduce(0, +)
}
let dE_du = (0...1).map { j in f.map { dE_dg[j] * slope(g[j]) * $0 } }  //@gradient
let dE_dv = (0...1).map { i in g.map { error[i] * slope(h[i]) * $0 } }  //@gradient

let mlp = Sequential(input: [2]) {
    Dense(weights: u, bias: u0, activation: .sigmoid)
    Dense(weights: v, bias: v0, activation: .sigmoid)
}
let η = 0.5
explain(mlp, learning: f, target: target, rate: η)
for a in 0...1 {
    for b in 0...1 {
        u[a][b] -= η * dE_du[a][b]                   //@update
        v[a][b] -= η * dE_dv[a][b]                   //@update
    }
}
expect(u[0][0], near: 0.149780716133, tolerance: 1e-11)
