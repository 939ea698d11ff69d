extension EnglishWords {
    package func window(_ number: Int) -> String { "window \(number)" }

    package func convolutionWindow(row: Int, column: Int) -> String {
        "The filter lies on the input with its corner at row \(row), column \(column)."
    }

    package func convolutionProducts(count: Int) -> String {
        "Each number under the filter meets the filter's number at the same place: \(count) products."
    }

    package func convolutionSum(terms: [String], bias: String?, sum: String) -> String {
        let parts =
            terms.count > 12 ? "\(terms.count) products" : terms.joined(separator: " + ").replacing("+ −", with: "− ")
        return "They add up: \(parts)\(bias.map { " + bias \($0)" } ?? "") = \(sum)."
    }

    package func convolutionLanding(value: String, row: Int, column: Int, movesDown: Bool) -> String {
        "The sum \(value) lands at row \(row), column \(column) of the output."
            + (movesDown ? " A new row: the stride also moves down." : "")
    }

    package func convolutionEnd(weights: Int, multiplications: Int, dense: Int) -> String {
        "The whole map took \(weights) weights and \(multiplications) multiplications. A dense layer between the same "
            + "numbers has \(dense) weights."
    }

    package func maximumKept(numbers: [String], value: String) -> String {
        "Of \(numbers.joined(separator: ", ")) only the greatest is kept: \(value)."
    }

    package func averaged(numbers: [String], value: String) -> String {
        "The mean of \(numbers.joined(separator: ", ")) is \(value)."
    }

    package var gradientToWinner: String { "Backward, each window's gradient goes to its winner alone." }

    package func gradientShared(_ count: Int) -> String {
        "Backward, each window's gradient is shared by its \(count) inputs."
    }

    package func graphInputs(_ inputs: [String]) -> String { "The inputs: \(inputs.joined(separator: ", "))." }

    package func graphForward(name: String, symbol: String, operands: [String], value: String) -> String {
        let lead = name.isEmpty ? "Forward: " : "Forward: \(name) = "
        return operands.count == 2
            ? lead + "\(operands[0]) \(symbol) \(operands[1]) = \(value)."
            : lead + "\(symbol)(\(operands.joined(separator: ", "))) = \(value)."
    }

    package func graphResult(_ name: String) -> String {
        "Backward starts at the result: \(name) changes as itself, so its gradient is 1."
    }

    package func graphBackward(name: String, terms: [String], gradient: String) -> String {
        "Backward: the gradient of \(name) is \(terms.joined(separator: " + ")) = \(gradient)."
    }

    package func boxes(_ stage: String, count: Int) -> String {
        "\(stage): \(count == 1 ? "1 box" : "\(count) boxes")."
    }

    package var parameters: String { "parameters" }
    package var multiplyAccumulates: String { "multiply-accumulates" }
    package func trainable(_ count: String) -> String { "\(count) trainable" }
    package var foldedCell: String { "One cell, whose state comes back to it. Unrolled, it stands once for each step." }

    package func unrolledStep(_ step: Int, inputs: [String], distance: String?) -> String {
        "Step \(step): \(inputs.joined(separator: " / ")) comes in, and the same weights make the next state."
            + (distance.map { " The states lie \($0) apart." } ?? "")
    }

    package var distance: String { "distance" }

    package func convolution(
        input: String, filter: String, of count: Int, output: String, stride: Int, padding: Int
    ) -> String {
        (count > 1 ? "The first of \(count) filters, of \(filter)," : "A filter of \(filter)")
            + " slides over an input of \(input) with stride \(stride) and padding \(padding), and makes "
            + "a map of \(output)."
    }

    package func pooling(isMaximum: Bool, window: Int, stride: Int, input: String, output: String) -> String {
        "\(isMaximum ? "Maximum" : "Average") pooling with a window of \(window) × \(window) and stride \(stride) makes "
            + "\(output) of \(input)."
    }

    package func graph(operations: Int, result: String, gradients: [String]?) -> String {
        "A graph of \(operations) operations, with the result \(result)"
            + (gradients.map { " and the gradients \($0.joined(separator: ", "))." } ?? ".")
    }

    package func featureMaps(_ stages: [MapStory]) -> String {
        stages.map { stage in
            let all = stage.count == 1 ? "one map" : "\(stage.count) maps"
            let cut = stage.drawn.map { drawn in
                let part = firstOf(drawn.shown, drawn.all)
                return stage.count == 1 ? "\(all), \(part) numbers," : "\(part) maps"
            }
            return "\(stage.name): \(cut ?? all) from \(stage.least) to \(stage.greatest)"
                + (stage.count > 1 ? ", number \(stage.strongest) the strongest" : "")
        }.joined(separator: "; ") + "."
    }

    package func architecture(blocks: Int, input: String, output: String, parameters: String, operations: String)
        -> String
    {
        "A model of \(blocks) blocks, from \(input) to \(output), with \(parameters) parameters and \(operations) "
            + "multiply-accumulates."
    }

    package func unrolled(steps: Int, rows: [String], apartFrom: String?) -> String {
        "A recurrent cell unrolled over \(steps) steps: \(rows.joined(separator: "; "))."
            + (apartFrom.map { " The states are the same up to “\($0)”, where they part." } ?? "")
    }

    package func gates(_ gates: [GateStory], steps: [String]) -> String {
        let parts = gates.map {
            "\($0.name) highest at “\($0.highestAt)” (\($0.highest)), lowest at “\($0.lowestAt)” (\($0.lowest))"
        }
        return "Means over the units, on \(steps.joined(separator: " ")): \(parts.joined(separator: "; "))."
    }

    package func detection(_ stages: [String]) -> String { "A scene with boxes: \(stages.joined(separator: "; "))." }

    package func tooHighOrLow(_ name: String, error: Double) -> String {
        error == 0 ? "\(name) is right." : error > 0 ? "\(name) is too high." : "\(name) is too low."
    }

    package func blame(_ name: String, gradient: String, isLower: Bool) -> String {
        "Should \(name) be higher or lower? Ask each unit that it leads to: how does that change as \(name) changes, and was "
            + "it too high or too low? The answers add up to \(gradient): \(isLower ? "lower" : "higher")."
    }

    package func oneWeight(_ name: String) -> String {
        "The gradient of \(name): the blame on its unit, how that unit reacts, and what came in along the edge."
    }

    package func layerGradients(_ name: String) -> String { "The gradients of all weights into \(name)." }

    package var weightColumns: [String] { ["Weight", "Before", "Gradient", "After"] }
}
