import TensorKit

/// How to make a dataset: its settings and the rule that turns them into examples.
public protocol DatasetRecipe: Sendable {
    /// How many examples to make.
    var count: Int { get }
    /// Where the random numbers start.
    var seed: UInt64 { get }
    /// The examples, or an error that names the setting that does not fit.
    func make() throws(TensorError) -> Dataset
}

extension DatasetRecipe {
    /// Random numbers for the part numbered `index`: an example, unless a recipe says otherwise.
    func generator(_ index: Int) -> SplitMix64 { SplitMix64(seed: seed).split(index) }

    /// Refuses a negative count, more examples than anyone waits for, and more numbers than a tensor may hold, before any
    /// is made.
    func checkCount(each width: Int = 1) throws(TensorError) {
        guard count >= 0 else { throw .negativeExamples(count) }
        guard count <= Datasets.mostExamples else { throw .tooManyExamples(count) }
        _ = try [count, width].checkedCount()
    }

    /// As many examples of each class as of any other, give or take one, in random order.
    func balancedLabels(classes: Int) -> [Int] {
        var labels = (0..<count).map { $0 % classes }
        var generator = generator(-1)
        generator.shuffle(&labels)
        return labels
    }
}

/// A setting that must be at least so large.
func require(_ name: String, _ value: Int, atLeast least: Int, atMost most: Int) throws(TensorError) {
    guard value >= least, value <= most else { throw .settingOutOfRange(name, "\(value)", "\(least)", "\(most)") }
}

/// A setting that must lie between two numbers; nan lies nowhere.
func require(_ name: String, _ value: Double, atLeast least: Double, atMost most: Double) throws(TensorError) {
    guard value >= least, value <= most else { throw .settingOutOfRange(name, "\(value)", "\(least)", "\(most)") }
}

extension TensorError {
    static func negativeExamples(_ count: Int) -> TensorError {
        TensorError("negative-count", "expected a number of examples, but \(count) came")
    }

    static func tooManyExamples(_ count: Int) -> TensorError {
        TensorError(
            "too-many-examples",
            "\(count) examples are too many to make on the spot: the limit is \(Datasets.mostExamples)")
    }

    static func settingOutOfRange(_ name: String, _ value: String, _ least: String, _ most: String) -> TensorError {
        TensorError("setting-out-of-range", "\(name) must lie between \(least) and \(most), but \(value) came")
    }
}
