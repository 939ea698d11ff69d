import Foundation

final class Value: CustomStringConvertible {
    var data: Double
    var grad = 0.0
    private let parents: [Value]
    private var backwardStep: () -> Void = {}
    let label: String

    init(_ data: Double, parents: [Value] = [], label: String = "") {
        self.data = data
        self.parents = parents
        self.label = label
    }
    static func + (a: Value, b: Value) -> Value {
        let out = Value(a.data + b.data, parents: [a, b], label: "+")
        out.backwardStep = { [unowned out] in a.grad += out.grad; b.grad += out.grad }
        return out
    }
    static func * (a: Value, b: Value) -> Value {
        let out = Value(a.data * b.data, parents: [a, b], label: "*")
        out.backwardStep = { [unowned out] in a.grad += b.data * out.grad; b.grad += a.data * out.grad }
        return out
    }
    static func + (a: Value, b: Double) -> Value { a + Value(b) }
    static func - (a: Value, b: Value) -> Value { a + b * Value(-1) }
    func tanh() -> Value {
        let t = Foundation.tanh(data)
        let out = Value(t, parents: [self], label: "tanh")
        out.backwardStep = { [unowned out] in self.grad += (1 - t * t) * out.grad }
        return out
    }
    func backward() {
        var order: [Value] = []
        var seen = Set<ObjectIdentifier>()
        func visit(_ v: Value) {
            guard seen.insert(ObjectIdentifier(v)).inserted else { return }
            v.parents.forEach(visit)
            order.append(v)
        }
        visit(self)
        grad = 1
        for v in order.reversed() { v.backwardStep() }
    }
    var description: String { "\(label)(\(data), grad \(grad))" }
}
let a = Value(2, label: "a"), b = Value(-3, label: "b"), c = Value(10, label: "c")
let loss = (a * b + c) * a + 1.5
loss.backward()
print(loss, a, b, c, separator: "\n")
let x = Value(0.5, label: "x")
let y = (x * x - x).tanh()
y.backward()
print(y.data, x.grad)
