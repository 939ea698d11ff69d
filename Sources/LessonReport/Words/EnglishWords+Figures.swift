import Figures

extension EnglishWords {
    package func visit(epoch: Int, example: Int) -> String { "epoch \(epoch), example \(example)" }

    package func start(inputs: [String], target: String) -> String {
        "The example x = (\(inputs.joined(separator: ", "))) should give \(target)."
    }

    package func added(term: String, name: String, sum: String) -> String {
        "Add \(name) = \(term): the sum so far is \(sum)."
    }

    package func addedBias(bias: String, sum: String) -> String {
        "Add the bias b = \(bias): z = \(sum)."
    }

    package func activated(sum: String, fires: Bool, target: String, error: String?) -> String {
        let answer = fires ? "z = \(sum) ≥ 0, so it fires: y = 1." : "z = \(sum) < 0, so it stays silent: y = 0."
        guard let error else { return answer + " Right." }
        return answer + " The target is \(target): the error is e = \(error)."
    }

    package func updated(rate: String, error: String, inputs: [String], weights: [String], bias: String) -> String {
        let step = "η·e·x = \(rate)·(\(error))·(\(inputs.joined(separator: ", ")))"
        return "Move w by \(step), to (\(weights.joined(separator: ", "))), and b to \(bias). The line follows."
    }

    package func ending(_ ending: PerceptronFigure.Ending, weights: [String], bias: String) -> String {
        let place = "w = (\(weights.joined(separator: ", "))), b = \(bias)"
        switch ending {
        case .learned(let epoch): return "Epoch \(epoch) passes without a mistake: learned, with \(place)."
        case .cycles(let from, let to):
            return
                "Epoch \(to) ends where epoch \(from) ended, at \(place): it goes round in circles and never settles."
        case .stopped: return "The epochs are used up at \(place), and it still makes mistakes."
        }
    }

    package func perceptron(updates: Int, visits: Int, ending: String) -> String {
        "A perceptron learns from \(visits) looks at its examples, with \(updates) corrections of its line. " + ending
    }

    package var perceptronColumns: [String] { ["Epoch", "x₁", "x₂", "Target", "z", "y", "w after", "b after"] }
    package var fires: String { "fires" }
    package var target: String { "target" }
    package var epoch: String { "epoch" }
    package var variables: String { "Variables" }

    package func lines(_ series: [SeriesStory], x: String, y: String) -> String {
        series.map { sentence($0, x: x, y: y) }.joined(separator: " ")
    }

    private func sentence(_ story: SeriesStory, x: String, y: String) -> String {
        let name = [story.name, y].first { !$0.isEmpty } ?? "The curve"
        let over = "\(x.isEmpty ? "x" : x) from \(story.from) to \(story.to)"
        let flat = story.flatFrom.map { ", and hardly changes from \($0) on" } ?? ""
        switch story.trend {
        case .rises: return "\(name) rises from \(story.first) to \(story.last) for \(over)\(flat)."
        case .falls: return "\(name) falls from \(story.first) to \(story.last) for \(over)\(flat)."
        case .flat: return "\(name) stays at \(story.first) for \(over)."
        case .varies:
            let low = "lowest \(story.minimum) at \(story.minimumAt)"
            let high = "highest \(story.maximum) at \(story.maximumAt)"
            return "\(name) goes from \(story.first) to \(story.last) for \(over): \(low), \(high)."
        }
    }
}
