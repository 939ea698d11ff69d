import Foundation

/// A number that remembers how it was computed, for graphs small enough to draw and to work out by hand.
///
/// Copies share the number: a gradient that `backward()` leaves is seen through each of them.
public struct Scalar: Sendable {
    let node: ScalarNode

    public init(_ value: Double, name: String? = nil) {
        node = ScalarNode(value, .input, from: [], name: name)
    }

    /// A number on the way, with the slope of its value by each operand.
    init(_ value: Double, _ operation: ScalarGraph.Operation, _ operands: (Scalar, Double)...) {
        node = ScalarNode(value, operation, from: operands.map { .init(node: $0.0.node, slope: $0.1) })
    }

    /// The number. Setting it changes this node alone; what was computed from it keeps its value.
    public var value: Double {
        get { node.value }
        nonmutating set { node.value = newValue }
    }

    /// The sum of the slopes that `backward()` has brought here since the last `clearGradients()`.
    public var gradient: Double { node.gradient }

    /// What a drawing writes beside the node.
    public var name: String? {
        get { node.name }
        nonmutating set { node.name = newValue }
    }

    /// Adds to each number that this one was computed from the slope of this one with respect to it: the chain rule,
    /// from the result back. A second call adds again.
    public func backward() {
        let ancestry = node.ancestry()
        var flowing = [ObjectIdentifier(node): 1.0]
        for node in ancestry.reversed() {
            let arriving = flowing[ObjectIdentifier(node)] ?? 0
            node.gradient += arriving
            for operand in node.operands {
                flowing[ObjectIdentifier(operand.node), default: 0] += arriving * operand.slope
            }
        }
    }

    /// Sets the gradients of this number and of all it was computed from to 0.
    public func clearGradients() {
        for node in node.ancestry() { node.gradient = 0 }
    }
}

extension Scalar: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    public init(floatLiteral value: Double) { self.init(constant: value) }
    public init(integerLiteral value: Int) { self.init(constant: Double(value)) }

    /// A number that no one will ask the gradient of: drawn smaller.
    public init(constant value: Double) { node = ScalarNode(value, .constant, from: []) }
}

extension Scalar: CustomStringConvertible {
    public var description: String { "\(value)" }
}
