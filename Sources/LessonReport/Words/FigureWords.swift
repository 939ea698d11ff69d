import Figures

/// The sentences of the figures: what a frame says, what a text alternative tells.
package protocol FigureWords {
    // Perceptron
    func visit(epoch: Int, example: Int) -> String
    func start(inputs: [String], target: String) -> String
    func added(term: String, name: String, sum: String) -> String
    func addedBias(bias: String, sum: String) -> String
    func activated(sum: String, fires: Bool, target: String, error: String?) -> String
    func updated(rate: String, error: String, inputs: [String], weights: [String], bias: String) -> String
    func ending(_ ending: PerceptronFigure.Ending, weights: [String], bias: String) -> String
    func perceptron(updates: Int, visits: Int, ending: String) -> String
    var perceptronColumns: [String] { get }
    var fires: String { get }
    var target: String { get }
    var epoch: String { get }
    var variables: String { get }

    // Neuron
    func neuronInputs(_ inputs: [String]) -> String
    func neuronOutput(function: String, sum: String, output: String) -> String
    func neuron(inputs: [String], weights: [String], bias: String, function: String, sum: String, output: String)
        -> String

    // Everyday figures
    func scatter(groups: [(name: String, count: Int, x: String, y: String)]) -> String
    func bars(largest: String, largestValue: String, smallest: String, smallestValue: String, count: Int) -> String
    func histogram(total: Int, peakFrom: String, peakTo: String, peak: Int) -> String
    func matrix(rows: Int, columns: Int, least: String, greatest: String, values: [[String]]?) -> String
    func confusion(total: Int, right: Int, worst: (actual: String, taken: String, count: Int)?) -> String
    func pictures(_ labels: [String], count: Int) -> String
    func table(rows: Int, columns: [String]) -> String
    func regions(classes: [String], shares: [String], frames: Int, accuracy: String?) -> String
    func network(layers: [String], hasActivations: Bool) -> String
    func variableSteps(count: Int, names: [String]) -> String
    func changed(line: Int, names: [String]) -> String
    func equation(_ tex: String, values: [String]) -> String
    func slider(parameter: String, values: [String]) -> String
    func layerForward(_ name: String, values: [String]) -> String
    func layerBackward(_ name: String, values: [String]) -> String
    var accuracy: String { get }
    func lines(_ series: [SeriesStory], x: String, y: String) -> String
}

/// What can be told of a curve: where it starts, where it ends, and where it is highest and lowest.
package struct SeriesStory: Hashable {
    package enum Trend: Hashable {
        case rises, falls, flat
        /// Up and down: neither end is an extreme.
        case varies
    }

    package var name: String
    package var trend: Trend
    package var first: String
    package var last: String
    package var minimum: String
    package var minimumAt: String
    package var maximum: String
    package var maximumAt: String
    package var from: String
    package var to: String
    /// From where on it hardly moves any more, where that is well before its end.
    package var flatFrom: String?
}
