final class Value: CustomStringConvertible {
    var data: Double
    var grad = 0.0
    private let parents: [Value]
    private var backwardStep: () -> Void = {}
    let op: String
    init(_ data: Double, parents: [Value] = [], op: String = "") { self.data = data; self.parents = parents; self.op = op }
    var description: String { "Value(\(data), grad: \(grad))" }
    static func + (a: Value, b: Value) -> Value {
        let out = Value(a.data + b.data, parents: [a, b], op: "+")
        out.backwardStep = { [unowned out] in
            a.grad += out.grad
            b.grad += out.grad
        }
        return out
    }
    static func * (a: Value, b: Value) -> Value {
        let out = Value(a.data * b.data, parents: [a, b], op: "*")
        out.backwardStep = { [unowned out] in
            a.grad += b.data * out.grad
            b.grad += a.data * out.grad
        }
        return out
    }
    static prefix func - (a: Value) -> Value { a * Value(-1) }
    static func - (a: Value, b: Value) -> Value { a + (-b) }
    func relu() -> Value {
        let out = Value(max(0, data), parents: [self], op: "relu")
        out.backwardStep = { [unowned out, self] in grad += out.data > 0 ? out.grad : 0 }
        return out
    }
    func backward() {
        var order: [Value] = []
        var visited = Set<ObjectIdentifier>()
        func visit(_ v: Value) {
            guard visited.insert(ObjectIdentifier(v)).inserted else { return }
            v.parents.forEach { visit($0) }
            order.append(v)
        }
        visit(self)
        grad = 1
        for v in order.reversed() { v.backwardStep() }
    }
}
let a = Value(2), b = Value(-3), c = Value(10)
let d = a * b + c
let e = (d * Value(-2)).relu() + d
e.backward()
print(e, a.grad, b.grad, c.grad, e.op)
var w = Value(0.5)
for step in 1...3 {
    let loss = (w * Value(3) - Value(6)) * (w * Value(3) - Value(6))
    loss.backward()
    w = Value(w.data - 0.01 * w.grad)
    print(step, (loss.data * 1000).rounded() / 1000)
}
