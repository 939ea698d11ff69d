/// The sentences and names of the walks through layers and models that unfold window by window, step by step.
package protocol WalkWords {
    // Sheets
    var inputName: String { get }
    /// What comes in, of which only the first of several channels is shown.
    func firstChannel(of count: Int) -> String
    var filterName: String { get }
    /// The first of several filters.
    func firstFilter(of count: Int) -> String
    var productsName: String { get }
    var sumName: String { get }
    var outputName: String { get }
    /// What the first of several filters makes.
    func firstMap(of count: Int) -> String
    var gradientAtInput: String { get }
    var gradientAtOutput: String { get }
    var shiftedInput: String { get }

    // Pooling
    func poolingWindow(numbers: [String]) -> String
    func winnerFound(numbers: [String], value: String) -> String
    func levelled(numbers: [String], value: String) -> String
    func shifted(changed: Int, of count: Int) -> String

    // Backpropagation
    /// How much of a change of `other` arrives at `name`.
    func reaction(of name: String, to other: String, slope: String) -> String
    func wrongness(of name: String, gradient: Double) -> String
    var weightsMove: String { get }
    func forwardAgain(from loss: String, to newLoss: String) -> String

    // Recurrence
    func unfolded(_ steps: Int) -> String
    func sameBag(_ words: [String], distance: String) -> String

    // Memory
    func influence(step: Int, word: String, strongest: String) -> String
    func memory(last: String, strongest: String, weakest: String) -> String
    var influenceName: String { get }

    // Transfer
    var teacher: String { get }
    func bodyCut(_ head: String) -> String
    func arm(_ name: String, trainable: String, parameters: String, frozen: [String]) -> String
    /// - Parameter all: whether no other layer has weights.
    func moved(_ name: String, layers: [String], all: Bool) -> String
    func accuracies(examples: String, best: String, accuracy: String) -> String
    func crossing(first: String, second: String, at examples: String) -> String
    func transfer(arms: [String], best: String, accuracy: String, crossing: String?) -> String
    var relativeChange: String { get }
    var examplesPerClass: String { get }
    var armColumn: String { get }
}
