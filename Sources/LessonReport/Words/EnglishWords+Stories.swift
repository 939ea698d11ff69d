import Figures

extension EnglishWords {
    package func neuronInputs(_ inputs: [String]) -> String {
        "The inputs are \(list(inputs)). Each meets its weight."
    }

    package func neuronOutput(function: String, sum: String, output: String) -> String {
        "The activation turns z = \(sum) into y = \(function)(z) = \(output)."
    }

    package func neuron(
        inputs: [String], weights: [String], bias: String, function: String, sum: String, output: String
    ) -> String {
        "A neuron with the inputs \(list(inputs)), the weights \(list(weights)) and the bias \(bias): the weighted "
            + "sum is z = \(sum), and \(function) makes it y = \(output)."
    }

    package func scatter(groups: [(name: String, count: Int, x: String, y: String)]) -> String {
        let parts = groups.map { group in
            "\(group.count) points\(group.name.isEmpty ? "" : " of \(group.name)") around (\(group.x), \(group.y))"
        }
        return "Points in the plane: \(list(parts))."
    }

    package func bars(
        largest: String, largestValue: String, smallest: String, smallestValue: String, count: Int
    ) -> String {
        "\(count) bars, from \(smallest) with \(smallestValue) to \(largest) with \(largestValue)."
    }

    package func histogram(total: Int, peakFrom: String, peakTo: String, peak: Int) -> String {
        "How \(total) values spread: most of them, \(peak), lie between \(peakFrom) and \(peakTo)."
    }

    package func matrix(rows: Int, columns: Int, least: String, greatest: String, values: [[String]]?) -> String {
        let size = "A grid of \(rows) rows and \(columns) columns, with values from \(least) to \(greatest)"
        guard let values else { return size + "." }
        return size + ": " + values.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "."
    }

    package func confusion(total: Int, right: Int, worst: (actual: String, taken: String, count: Int)?) -> String {
        "Of \(total) examples \(right) are on the diagonal, named right."
            + (worst.map { " Most often \($0.actual) is taken for \($0.taken): \($0.count) times." } ?? "")
    }

    package func pictures(_ labels: [String], count: Int) -> String {
        let named = labels.filter { !$0.isEmpty }
        let pictures = count == 1 ? "One picture" : "\(count) pictures"
        return named.isEmpty ? pictures + "." : "\(pictures): \(list(named))."
    }

    package func table(rows: Int, columns: [String]) -> String {
        "A table of \(rows) rows with the columns \(list(columns))."
    }

    package func regions(classes: [String], shares: [String], frames: Int, accuracy: String?) -> String {
        let parts = zip(classes, shares).map { "\($0) covers \($1)" }
        let course =
            frames > 1
            ? "The plane as the model divides it, over \(frames) stages: in the end "
            : "The plane as the model divides it: "
        return course + list(parts) + (accuracy.map { ", and \($0) of the points are right." } ?? ".")
    }

    package func network(layers: [String], hasActivations: Bool) -> String {
        "A network of \(layers.count) layers: \(list(layers))."
            + (hasActivations ? " One example flows through it, layer by layer." : "")
    }

    package func variableSteps(count: Int, names: [String]) -> String {
        "\(count) steps of the cell, with the variables \(list(names)) as each step leaves them."
    }

    package func changed(line: Int, names: [String]) -> String {
        names.isEmpty ? "Line \(line) has run." : "Line \(line) sets \(list(names))."
    }

    package func equation(_ tex: String, values: [String]) -> String {
        values.isEmpty ? "The formula \(tex)." : "The formula \(tex), with the numbers \(list(values))."
    }

    package func slider(parameter: String, values: [String]) -> String {
        "The same figure for \(parameter) = \(list(values))."
    }

    package func layerForward(_ name: String, values: [String]) -> String {
        "Forward: \(name) gives \(values.joined(separator: ", "))."
    }

    package func layerBackward(_ name: String, values: [String]) -> String {
        "Backward: at \(name) the gradient is \(values.joined(separator: ", "))."
    }

    package var accuracy: String { "accuracy" }

    /// `a, b and c`; a long list is cut short.
    private func list(_ parts: [String]) -> String {
        let shown = parts.count > 12 ? Array(parts.prefix(11)) + ["\(parts.count - 11) more"] : parts
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "none" }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }
}
