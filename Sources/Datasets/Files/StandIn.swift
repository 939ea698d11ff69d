import TensorKit

/// What to work with where the real data is not at hand; the page then names it as a stand-in.
public enum StandIn: String, Hashable, Codable, Sendable {
    /// Pictures of one figure each, 32×32 in colour: 4,000 to train on and 1,000 to test on.
    case shapes
    /// Drawn digits, 28×28 in grey: 4,000 to train on and 1,000 to test on.
    case digits

    private static let trainCount = 4_000
    private static let testCount = 1_000
    private static let seed: UInt64 = 1

    /// The stand-in for the data of this name, or an error that says how to come by the data.
    static func instead(
        of name: String, _ standIn: StandIn?, _ folder: DataFolder?
    ) throws(TensorError) -> (train: Dataset, test: Dataset) {
        guard let standIn else { throw .noData(name, hasFolder: folder != nil) }
        let count = trainCount + testCount
        let made =
            switch standIn {
            case .shapes: try Shapes(count: count, seed: seed).make()
            case .digits: try Digits(count: count, seed: seed).make()
            }
        let (train, test) = try Checked.split(made.told(origin: .standIn(for: name, seed: seed)), at: trainCount)
        return (train.told(as: "\(train.name), training"), test.told(as: "\(test.name), test"))
    }
}

extension TensorError {
    static func noData(_ name: String, hasFolder: Bool) -> TensorError {
        TensorError(
            "no-data",
            hasFolder ? "the data folder has no files of \(name)" : "there is no data folder to read \(name) from",
            hint: "name the folder that holds its files, or a stand-in with otherwise:")
    }
}
