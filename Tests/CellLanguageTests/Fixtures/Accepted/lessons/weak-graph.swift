final class Neuron: Hashable {
    let id: Int
    private(set) var inputs: [Edge] = []
    var value = 0.0
    init(_ id: Int) { self.id = id }
    static func == (a: Neuron, b: Neuron) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
    @discardableResult func connect(from other: Neuron, weight: Double) -> Self {
        inputs.append(Edge(from: other, weight: weight))
        return self
    }
}
struct Edge { weak var from: Neuron?; var weight: Double }
let a = Neuron(1), b = Neuron(2)
let out = Neuron(3).connect(from: a, weight: 0.5).connect(from: b, weight: -1)
func activate(_ neuron: Neuron, memo: inout [Neuron: Double]) -> Double {
    if let known = memo[neuron] { return known }
    let sum = neuron.inputs.isEmpty ? neuron.value : neuron.inputs.reduce(0) { total, edge in
        guard let from = edge.from else { return total }
        return total + edge.weight * activate(from, memo: &memo)
    }
    memo[neuron] = sum
    return sum
}
(a.value, b.value) = (4, 1)
var memo: [Neuron: Double] = [:]
print(activate(out, memo: &memo), memo.count, memo[a]!, out.inputs.map(\.weight), Set([a, b, a]).count)
