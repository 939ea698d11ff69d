struct Layer {
    var weights: [Double]
    var activation: (Double) -> Double = { $0 }
    func callAsFunction(_ inputs: [Double]) -> Double {
        activation(zip(weights, inputs).map(*).reduce(0, +))
    }
}
let linear = Layer(weights: [1, 2])
let relu = Layer(weights: [1, -2], activation: { max(0, $0) })
print(linear([3, 4]), relu([3, 4]), relu([9, 1]))
let step = Layer(weights: [1]) { $0 > 0 ? 1 : 0 }
print(step([5]), step([-5]))
