import CellLanguage
import Figures
import NeuralNets
import TensorKit
import Trace

/// What a classifier gets wrong, the surest mistakes first.
struct Mistakes {
    private struct Mistake {
        let example: Example
        let guess: Int
        let sureness: Double
    }

    private let data: Dataset
    private var mistakes: [Mistake] = []

    init(of model: Sequential, in data: Dataset, _ call: HostCall) throws {
        guard data.isClassification else {
            throw CellError("“\(data.name)” has no classes, so nothing in it can be mistaken", id: "no-classes")
        }
        self.data = data
        let outputs = try model.predict(checking: data, interruption: call.interruption)
        let guesses = try ClassGuesses(outputs, classes: data.classNames.count)
        for (index, label) in data.labels.enumerated() where guesses.labels[index] != label {
            mistakes.append(
                Mistake(
                    example: try Checked.example(data, index), guess: guesses.labels[index],
                    sureness: guesses.confidence[index]))
        }
        mistakes.sort { ($1.sureness, $0.example.index) < ($0.sureness, $1.example.index) }
    }

    func worst(_ count: Int) -> Mistakes {
        var copy = self
        copy.mistakes = Array(mistakes.prefix(count))
        return copy
    }

    /// Pictures where the examples are pictures, else a table.
    func figure(title: String) throws -> Figure {
        let shape = data.inputShape
        guard shape.count == 3, shape[2] == 1 || shape[2] == 3, let first = mistakes.first else {
            return .table(table(title))
        }
        let scale = PixelScale(first.example.input)
        return .image(
            ImageFigure(
                title: title,
                pictures: mistakes.map { mistake in
                    scale.picture(
                        of: mistake.example.input.scalars, shape[0], shape[1], shape[2],
                        label: "\(mistake.example.className ?? ""), taken for \(name(mistake.guess))")
                }))
    }

    private func table(_ title: String) -> TableFigure {
        TableFigure(
            title: title, columns: ["example", "input", "is", "was taken for", "how surely"],
            rows: mistakes.map { mistake in
                let input = mistake.example.words.map { $0.joined(separator: " ") }
                return [
                    "\(mistake.example.index)", input ?? mistake.example.input.valueSummary.text,
                    mistake.example.className ?? "", name(mistake.guess),
                    NumberStyle.short.format(mistake.sureness),
                ]
            })
    }

    private func name(_ label: Int) -> String {
        data.classNames.indices.contains(label) ? data.classNames[label] : "\(label)"
    }
}

/// What outputs say: the class of each row and how surely, from logits or probabilities, or from one yes-or-no number.
struct ClassGuesses {
    private(set) var labels: [Int] = []
    /// From 0 to 1.
    private(set) var confidence: [Double] = []

    init(_ outputs: Tensor, classes: Int) throws {
        let width = outputs.shape.last ?? 1
        let rows = outputs.shape.first ?? 1
        guard outputs.rank == 2, width == classes || (width == 1 && classes == 2) else {
            throw CellError(
                "a model for \(classes) classes has as many outputs; this one gives shape \(outputs.shape)",
                id: "class-outputs")
        }
        let numbers = outputs.scalars.map { Double($0) }
        for row in 0..<rows { guess(Array(numbers[row * width..<(row + 1) * width])) }
    }

    private mutating func guess(_ line: [Double]) {
        if line.count == 1 {
            // Outside 0…1 the number is a logit.
            let p = (0...1).contains(line[0]) ? line[0] : ActivationFunction.probability(ofLogit: line[0])
            labels.append(p > 0.5 ? 1 : 0)
            confidence.append(max(p, 1 - p))
            return
        }
        let isDistribution = line.allSatisfy { (0...1).contains($0) } && abs(line.reduce(0, +) - 1) < 1e-3
        let largest = line.max() ?? 0
        let powers = line.map { isDistribution ? $0 : ActivationFunction.power($0 - largest) }
        let best = line.firstIndex(of: largest) ?? 0
        labels.append(best)
        confidence.append(powers[best] / powers.reduce(0, +))
    }
}
