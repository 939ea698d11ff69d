/// `let k: Tensor = [[1, 0], [0, 1]]`: each bracket stacks what is inside it.
extension Tensor: ExpressibleByArrayLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    public init(arrayLiteral elements: Tensor...) {
        self = elements.isEmpty ? .zeros(0) : trapping { () throws(TensorError) in try Checked.stack(elements) }
    }

    public init(floatLiteral value: Double) { self.init(value) }

    public init(integerLiteral value: Int) { self.init(Double(value)) }
}
