// What a superclass keeps private is not overridden by a member of the same name.
class Base {
    private var x = 1
    private func step() { print("Base.step") }
    func run() { step() }
    func value() -> Int { x }
}

class Derived: Base {
    var x = 5
    func step() { print("Derived.step") }
}

Derived().run()
Derived().step()
print(Derived().value(), Derived().x)

// A closure in an initializer that only calls functions and reads parameters takes no `self` along.
final class Layer {
    var weights: [[Double]]
    var bias: [Double]
    init(_ inputs: Int, _ outputs: Int) {
        weights = (0..<outputs).map { row in (0..<inputs).map { Double($0 + row) } }
        bias = Array(repeating: 0.5, count: outputs)
    }
}

print(Layer(2, 3).weights, Layer(1, 2).bias)
