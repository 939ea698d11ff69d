struct Perceptron {
    private(set) var weights: [Double]
    private(set) var bias = 0.0
    private(set) var updates = 0
    init(inputs: Int) { weights = Array(repeating: 0, count: inputs) }
    func predict(_ x: [Double]) -> Int { zip(weights, x).map(*).reduce(bias, +) > 0 ? 1 : 0 }
    @discardableResult
    mutating func learn(_ x: [Double], label: Int, rate: Double = 0.1) -> Bool {
        let error = Double(label - predict(x))
        guard error != 0 else { return false }
        for i in weights.indices { weights[i] += rate * error * x[i] }
        bias += rate * error
        updates += 1
        return true
    }
}
let data: [(x: [Double], y: Int)] = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)]
var model = Perceptron(inputs: 2)
training: for epoch in 1... {
    var mistakes = 0
    for (x, y) in data where model.learn(x, label: y) { mistakes += 1 }
    print("epoch \(epoch): \(mistakes) mistakes")
    if mistakes == 0 { break training }
}
print(data.map { model.predict($0.x) }, model.updates)
