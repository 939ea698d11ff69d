extension EnglishWords {
    package var inputName: String { "input" }
    package func firstChannel(of count: Int) -> String { "input: channel 1 of \(count)" }
    package var filterName: String { "filter" }
    package func firstFilter(of count: Int) -> String { "filter 1 of \(count)" }
    package var productsName: String { "products" }
    package var sumName: String { "sum" }
    package var outputName: String { "output" }
    package func firstMap(of count: Int) -> String { "output: map 1 of \(count)" }
    package var gradientAtInput: String { "gradient at the input" }
    package var gradientAtOutput: String { "gradient at the output" }
    package var shiftedInput: String { "one pixel further right" }

    package func poolingWindow(numbers: [String]) -> String {
        "The first window covers \(numbers.joined(separator: ", "))."
    }

    package func winnerFound(numbers: [String], value: String) -> String {
        "The losers fade; \(value) is the greatest of \(numbers.joined(separator: ", "))."
    }

    package func levelled(numbers: [String], value: String) -> String {
        "Level the bars: \(numbers.joined(separator: ", ")) all become \(value)."
    }

    package func shifted(changed: Int, of count: Int) -> String {
        let outputs = changed == 1 ? "1 of \(count) outputs changes" : "\(changed) of \(count) outputs change"
        return changed == 0
            ? "Move the picture one pixel to the right: no output changes."
            : "Move the picture one pixel to the right: every input has moved, and \(outputs)."
    }

    package func reaction(of name: String, to other: String, slope: String) -> String {
        "How does \(name) change as \(other) changes? By \(slope) of it."
    }

    package func wrongness(of name: String, gradient: Double) -> String {
        let verdict = gradient == 0 ? "neither" : gradient > 0 ? "too high" : "too low"
        return "Was \(name) too high or too low? \(gradient.signed): \(verdict)."
    }

    package var weightsMove: String { "All weights move at once, each against its own gradient." }

    package func forwardAgain(from loss: String, to newLoss: String) -> String {
        "Forward again with the new weights: the error goes from \(loss) to \(newLoss)."
    }

    package func unfolded(_ steps: Int) -> String {
        "The loop stretched out: one column for each of \(steps) steps. The weights stand once, and every column uses them."
    }

    package func sameBag(_ words: [String], distance: String) -> String {
        "Both hold the same words: \(words.joined(separator: ", ")). A count of words cannot tell them apart; the last "
            + "states lie \(distance) apart."
    }

    package func influence(step: Int, word: String, strongest: String) -> String {
        "After “\(word)”, step \(step), the state is moved most by “\(strongest)”."
    }

    package func memory(last: String, strongest: String, weakest: String) -> String {
        "How much each earlier input still moves the hidden state: after “\(last)” most by “\(strongest)”, least by "
            + "“\(weakest)”."
    }

    package var influenceName: String { "‖∂h/∂x‖" }
    package var teacher: String { "teacher" }

    package func bodyCut(_ head: String) -> String {
        "The teacher's last layer, \(head), answers another question. It is cut off; the body stays."
    }

    package func arm(_ name: String, trainable: String, parameters: String, frozen: [String]) -> String {
        let lead = "\(name): a new head on the body. \(trainable) of \(parameters) parameters can be trained"
        return frozen.isEmpty ? lead + "." : lead + "; locked are \(frozen.joined(separator: ", "))."
    }

    package func moved(_ name: String, layers: [String], all: Bool) -> String {
        layers.isEmpty
            ? "\(name): after training, no layer has moved."
            : "\(name): after training, the weights of \(layers.joined(separator: ", ")) have moved"
                + (all ? "." : "; the others not at all.")
    }

    package func accuracies(examples: String, best: String, accuracy: String) -> String {
        "With \(examples) examples a class, \(best) is best: \(accuracy) of the test examples are right."
    }

    package func crossing(first: String, second: String, at examples: String) -> String {
        "By \(examples) examples a class, \(second) has overtaken \(first)."
    }

    package func transfer(arms: [String], best: String, accuracy: String, crossing: String?) -> String {
        "A trained body reused in \(arms.count) ways: \(arms.joined(separator: ", ")). With most examples \(best) is best, "
            + "at \(accuracy)." + (crossing.map { " \($0)" } ?? "")
    }

    package var relativeChange: String { "‖Δw‖ / ‖w‖" }
    package var examplesPerClass: String { "examples a class" }
    package var armColumn: String { "Model" }
}
