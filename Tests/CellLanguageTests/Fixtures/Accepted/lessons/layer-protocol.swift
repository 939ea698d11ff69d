protocol Layer {
    associatedtype Input
    associatedtype Output
    func callAsFunction(_ input: Input) -> Output
}
struct Dense: Layer {
    var weights: [[Double]]
    var bias: [Double]
    func callAsFunction(_ input: [Double]) -> [Double] {
        zip(weights, bias).map { row, b in zip(row, input).map(*).reduce(b, +) }
    }
}
struct Argmax: Layer {
    func callAsFunction(_ input: [Double]) -> Int { input.indices.max { input[$0] < input[$1] }! }
}
struct Pair<First: Layer, Second: Layer>: Layer where First.Output == Second.Input {
    let first: First, second: Second
    func callAsFunction(_ input: First.Input) -> Second.Output { second(first(input)) }
}
extension Layer {
    func then<Next: Layer>(_ next: Next) -> Pair<Self, Next> where Next.Input == Output { Pair(first: self, second: next) }
}
let model = Dense(weights: [[1, 0], [0, 2], [1, 1]], bias: [0, -1, 0.5]).then(Argmax())
print(model([1, 0.2]), model([0, 3]), model([1, 1]))
