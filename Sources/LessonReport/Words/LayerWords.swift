/// The sentences of the figures of layers: convolution, pooling, recurrence, whole models.
package protocol LayerWords {
    func window(_ number: Int) -> String
    func convolutionWindow(row: Int, column: Int) -> String
    func convolutionProducts(count: Int) -> String
    func convolutionSum(terms: [String], bias: String?, sum: String) -> String
    func convolutionLanding(value: String, row: Int, column: Int, movesDown: Bool) -> String
    func convolutionEnd(weights: Int, multiplications: Int, dense: Int) -> String
    func maximumKept(numbers: [String], value: String) -> String
    func averaged(numbers: [String], value: String) -> String
    var gradientToWinner: String { get }
    func gradientShared(_ count: Int) -> String
    func graphInputs(_ inputs: [String]) -> String
    func graphForward(name: String, symbol: String, operands: [String], value: String) -> String
    func graphResult(_ name: String) -> String
    func graphBackward(name: String, terms: [String], gradient: String) -> String
    func boxes(_ stage: String, count: Int) -> String
    var parameters: String { get }
    var multiplyAccumulates: String { get }
    func trainable(_ count: String) -> String
    var foldedCell: String { get }
    func unrolledStep(_ step: Int, inputs: [String], distance: String?) -> String
    var distance: String { get }

    // Backpropagation
    func tooHighOrLow(_ name: String, error: Double) -> String
    func blame(_ name: String, gradient: String, isLower: Bool) -> String
    func oneWeight(_ name: String) -> String
    func layerGradients(_ name: String) -> String
    var weightColumns: [String] { get }

    // Text alternatives
    /// Of a layer with so many filters, one.
    func convolution(input: String, filter: String, of count: Int, output: String, stride: Int, padding: Int) -> String
    func pooling(isMaximum: Bool, window: Int, stride: Int, input: String, output: String) -> String
    func graph(operations: Int, result: String, gradients: [String]?) -> String
    func featureMaps(_ stages: [MapStory]) -> String
    func architecture(blocks: Int, input: String, output: String, parameters: String, operations: String) -> String
    func unrolled(steps: Int, rows: [String], apartFrom: String?) -> String
    func gates(_ gates: [GateStory], steps: [String]) -> String
    func detection(_ stages: [String]) -> String
}

/// What can be told of a stage's maps.
package struct MapStory {
    package var name: String
    package var count: Int
    /// How many of how many are drawn, where some are left out: maps, or numbers of the only one.
    package var drawn: (shown: Int, all: Int)?
    package var least: String
    package var greatest: String
    /// The map, counted from 1, that reacts most.
    package var strongest: Int
}

/// What can be told of a gate or a state over a sequence: its mean over the units.
package struct GateStory: Hashable {
    package var name: String
    package var highest: String
    package var highestAt: String
    package var lowest: String
    package var lowestAt: String
}
