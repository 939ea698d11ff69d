struct Perceptron {
    var weights: [Double], bias = 0.0
    init(inputs: Int) { weights = Array(repeating: 0, count: inputs) }
    func predict(_ x: [Double]) -> Int { zip(weights, x).map(*).reduce(bias, +) >= 0 ? 1 : 0 }
    mutating func learn(_ x: [Double], _ target: Int, rate: Double = 1) -> Bool {
        let error = Double(target - predict(x))
        guard error != 0 else { return false }
        for i in weights.indices { weights[i] += rate * error * x[i] }
        bias += rate * error
        return true
    }
}
let inputs: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]]
func train(_ targets: [Int], epochs: Int) -> Perceptron {
    var p = Perceptron(inputs: 2)
    for epoch in 1...epochs {
        let updates = zip(inputs, targets).filter { p.learn($0, $1) }.count
        print("epoch \(epoch): \(updates) updates, w = \(p.weights), b = \(p.bias)")
        if updates == 0 { break }
    }
    return p
}
let and = train([0, 0, 0, 1], epochs: 20)
print(inputs.map(and.predict))
let xor = train([0, 1, 1, 0], epochs: 4)
print(inputs.map(xor.predict))
