/// Data to learn from: made on the spot by a recipe, or read from the files of the well-known sets.
///
/// What is made is made with SplitMix64, the four operations and square roots alone, all of which IEEE 754 defines to the
/// last bit: the same seed makes the same bytes on every machine.
public enum Datasets {
    /// The most examples of a dataset that is made: some seconds of work for the costliest pictures.
    static let mostExamples = 500_000
}
