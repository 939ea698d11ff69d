/// One number of a graph and how it came about: the shared part behind every copy of a `Scalar`.
final class ScalarNode: @unchecked Sendable {
    /// An operand and the slope of this node's value with respect to it.
    struct Operand {
        var node: ScalarNode
        var slope: Double
    }

    var name: String?
    let operation: ScalarGraph.Operation
    var value: Double
    var gradient = 0.0
    private(set) var operands: [Operand]
    /// Position in the order of computation: operands come before what is computed from them.
    let order: UInt64

    init(_ value: Double, _ operation: ScalarGraph.Operation, from operands: [Operand], name: String? = nil) {
        self.value = value
        self.operation = operation
        self.operands = operands
        self.name = name
        order = (operands.map(\.node.order).max() ?? 0) + 1
    }

    /// Lets go of a chain of any length without recursion: a node's release would otherwise release its operands', and
    /// so on down the stack.
    deinit {
        var waiting = operands
        operands = []
        while var operand = waiting.popLast() {
            if isKnownUniquelyReferenced(&operand.node) {
                waiting += operand.node.operands
                operand.node.operands = []
            }
        }
    }

    /// This node and all it was computed from, operands first; each once.
    func ancestry() -> [ScalarNode] {
        var found: Set<ObjectIdentifier> = []
        var waiting = [self]
        var nodes: [ScalarNode] = []
        while let node = waiting.popLast() {
            guard found.insert(ObjectIdentifier(node)).inserted else { continue }
            nodes.append(node)
            waiting += node.operands.reversed().map(\.node)
        }
        // Stable: nodes of equal depth stay in the order in which they were met.
        return nodes.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            .map(\.element)
    }
}
