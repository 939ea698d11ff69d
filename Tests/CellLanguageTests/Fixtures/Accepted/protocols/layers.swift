protocol Layer {
    func callAsFunction(_ input: [Double]) -> [Double]
    var parameterCount: Int { get }
}
extension Layer { var parameterCount: Int { 0 } }
struct Dense: Layer {
    var weights: [[Double]], bias: [Double]
    func callAsFunction(_ input: [Double]) -> [Double] {
        zip(weights, bias).map { row, b in zip(row, input).map(*).reduce(b, +) }
    }
    var parameterCount: Int { weights.reduce(0) { $0 + $1.count } + bias.count }
}
struct ReLU: Layer {
    func callAsFunction(_ input: [Double]) -> [Double] { input.map { max(0, $0) } }
}
struct Chain: Layer {
    let layers: [any Layer]
    func callAsFunction(_ input: [Double]) -> [Double] { layers.reduce(input) { $1($0) } }
    var parameterCount: Int { layers.map(\.parameterCount).reduce(0, +) }
}
let model = Chain(layers: [
    Dense(weights: [[1, -1], [0.5, 0.5]], bias: [0, 1]), ReLU(), Dense(weights: [[2, 1]], bias: [-1]),
])
print(model([1, 2]), model([3, 1]), model.parameterCount)
for layer in model.layers { print(type(of: layer), layer.parameterCount) }
