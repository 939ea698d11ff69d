protocol Optimizer: AnyObject {
    var rate: Double { get set }
    func step(_ parameters: inout [Double], _ gradients: [Double])
}
class SGD: Optimizer {
    var rate: Double
    init(rate: Double) { self.rate = rate }
    func step(_ parameters: inout [Double], _ gradients: [Double]) {
        for (i, g) in gradients.enumerated() { parameters[i] -= rate * direction(i, g) }
    }
    func direction(_ i: Int, _ g: Double) -> Double { g }
}
final class Momentum: SGD {
    private var velocity: [Int: Double] = [:]
    let beta: Double
    init(rate: Double, beta: Double = 0.9) {
        self.beta = beta
        super.init(rate: rate)
    }
    override func direction(_ i: Int, _ g: Double) -> Double {
        velocity[i, default: 0] = beta * velocity[i, default: 0] + g
        return velocity[i]!
    }
}
func run(_ optimizer: any Optimizer) -> [Double] {
    var p = [1.0, -2.0]
    for _ in 1...3 { optimizer.step(&p, p.map { 2 * $0 }) }
    optimizer.rate /= 2
    return p.map { ($0 * 10000).rounded() / 10000 }
}
let all: [any Optimizer] = [SGD(rate: 0.1), Momentum(rate: 0.1), Momentum(rate: 0.05, beta: 0.5)]
for optimizer in all { print(type(of: optimizer), run(optimizer), optimizer.rate) }
print(all.filter { $0 is Momentum }.count, (all[0] as? Momentum)?.beta as Any)
