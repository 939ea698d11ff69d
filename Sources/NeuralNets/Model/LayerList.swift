import TensorKit

/// What layers one behind the other have in common with a layer.
extension [any Layer] {
    /// What the first of them looks its input up in.
    var inputVocabulary: Int? { first?.inputVocabulary }

    func outputShape(for input: Shape) throws(TensorError) -> Shape {
        _ = try input.checkedCount()
        var shape = input
        for layer in self {
            shape = try layer.outputShape(for: shape)
            _ = try shape.checkedCount()
        }
        return shape
    }

    func prepared(for input: Shape) throws(TensorError) -> [any Layer] {
        var shape = input
        var ready: [any Layer] = []
        for layer in self {
            let next = try layer.prepared(for: shape)
            shape = try next.outputShape(for: shape)
            _ = try shape.checkedCount()
            ready.append(next)
        }
        return ready
    }

    /// Hands a row of parameters out to the layers in order.
    mutating func distribute(_ parameters: [Parameter]) {
        var start = 0
        for index in indices {
            let count = self[index].parameters.count
            if count > 0 { self[index].parameters = [Parameter](parameters[start..<start + count]) }
            start += count
        }
    }

    /// Adds something up over the layers, each asked with the shape that reaches it.
    func total(for input: Shape, _ count: (any Layer, Shape) -> Int) throws(TensorError) -> Int {
        var shape = input
        var sum = 0
        for layer in self {
            sum += count(layer, shape)
            shape = try layer.outputShape(for: shape)
        }
        return sum
    }

    mutating func freeze(statistics: Bool) {
        for index in indices { self[index].freeze(statistics: statistics) }
    }
}

/// What a layer by itself makes of a shape that anyone may have thought of: all sizes are checked, as a model checks them.
extension Checked {
    public static func outputShape(of layer: any Layer, for input: Shape) throws(TensorError) -> Shape {
        try [layer].outputShape(for: input)
    }

    public static func multiplyAccumulates(of layer: any Layer, for input: Shape) throws(TensorError) -> Int {
        _ = try outputShape(of: layer, for: input)
        for parameter in try layer.prepared(for: input).parameters { try parameter.check() }
        return layer.multiplyAccumulates(for: input)
    }
}
