import Figures

/// A network's numbers, told unit by unit.
extension NetworkFigure {
    /// `x₁`, `g₁`, `h₁`, unless the figure names its units. Where it learns, inputs are units like all others: `f₁`.
    func unitName(_ layer: Int, _ unit: Int) -> String {
        let names = layers[layer].unitNames
        if names.indices.contains(unit) { return names[unit] }
        let letters = [targets.isEmpty ? "x" : "f", "g", "h", "k", "l", "m"]
        return letters[min(layer, letters.count - 1)] + unit.subscripted
    }

    /// `g₁ = σ(0.15·0.05 + 0.2·0.1 + 0.35) = 0.5933`; `nil` where a weight or an input of it is not known, or there
    /// are too many to be read.
    func forwardLine(_ layer: Int, _ unit: Int) -> String? {
        let (here, before) = (layers[layer], layers[layer - 1])
        guard here.weights.indices.contains(unit), here.activations.indices.contains(unit),
            before.activations.count == here.weights[unit].count, before.activations.count <= 5
        else { return nil }
        let terms = zip(here.weights[unit], before.activations).map { "\($0.factor)·\($1.factor)" }
        let bias = here.biases.indices.contains(unit) ? here.biases[unit] : 0
        let rest = bias == 0 ? "" : bias < 0 ? " − \((-bias).shown)" : " + \(bias.shown)"
        let sum = terms.joined(separator: " + ") + rest
        let inside = here.activation.isEmpty ? sum : "\(here.activation)(\(sum))"
        return "\(unitName(layer, unit)) = \(inside) = \(here.activations[unit].shown)"
    }
}
