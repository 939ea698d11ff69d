import TensorKit

/// The linear model that no other beats on its training data: normal equations, solved by elimination.
struct LeastSquares {
    private let weights: [Double]

    init(_ dataset: Dataset) {
        let rows = dataset.examples.map { Self.row($0) }
        let targets = dataset.targets.scalars.map { Double($0) }
        let width = rows[0].count
        var system = [[Double]](repeating: [Double](repeating: 0, count: width + 1), count: width)
        for (row, target) in zip(rows, targets) {
            for i in 0..<width {
                for j in 0..<width { system[i][j] += row[i] * row[j] }
                system[i][width] += row[i] * target
            }
        }
        for i in 0..<width { system[i][i] += 1e-6 }
        weights = Self.solved(system)
    }

    private static func row(_ example: Example) -> [Double] { example.input.scalars.map { Double($0) } + [1] }

    private static func solved(_ system: [[Double]]) -> [Double] {
        var system = system
        let width = system.count
        for pivot in 0..<width {
            for other in 0..<width where other != pivot {
                let factor = system[other][pivot] / system[pivot][pivot]
                for column in pivot...width { system[other][column] -= factor * system[pivot][column] }
            }
        }
        return (0..<width).map { system[$0][width] / system[$0][$0] }
    }

    func predict(_ example: Example) -> Double { zip(weights, Self.row(example)).reduce(0) { $0 + $1.0 * $1.1 } }
}

/// Root of the mean squared error, over the deviation of the targets.
func normalizedError(_ dataset: Dataset, _ predict: (Example) -> Double) -> Double {
    let targets = dataset.targets.scalars.map { Double($0) }
    let mean = targets.reduce(0, +) / Double(targets.count)
    let spread = targets.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = dataset.examples.reduce(0) { sum, example in
        let difference = predict(example) - Double(example.target.item)
        return sum + difference * difference
    }
    return (error / spread).squareRoot()
}

/// The last value once more.
func persistence(_ example: Example) -> Double { Double(example.input.scalars.last ?? 0) }
