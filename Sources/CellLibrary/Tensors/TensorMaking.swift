import CellLanguage
import TensorKit

/// Tensors from numbers, rules and random streams. Memory is asked for before it is taken.
extension HostTypeDeclaration {
    func addTensorMaking() {
        member("init(_ value: Double)", "A single number.") { call in Tensor(call[0] as Double) }
        member("init(_ values: [Double])", "A vector.") { call in
            let values: [Double] = call[0]
            try call.price([values.count])
            return Tensor(values)
        }
        member("init(_ rows: [[Double]])", "A matrix from its rows, all of one length.") { call in
            let rows: [[Double]] = call[0]
            try call.price([rows.count, rows.first?.count ?? 0])
            return try Checked.tensor(rows: rows)
        }
        member("init(shape: [Int], scalars: [Double])", "Numbers under a shape, row by row.") { call in
            let shape: [Int] = call[0]
            try call.price(shape)
            return try Checked.tensor(shape: shape, scalars: (call[1] as [Double]).map { Real($0) })
        }
        member(
            "init<Number: TensorElement>(rows: Int, columns: Int, _ rule: (Int, Int) -> Number)",
            "A matrix from a rule: `Tensor(rows: 2, columns: 2) { row, column in row == column ? 1 : 0 }`."
        ) { call in
            let (rows, columns): (Int, Int) = (call[0], call[1])
            try call.price([rows, columns])
            return try TensorRule(call.function(2)).matrix(rows: rows, columns: columns)
        }
        addFilledTensors()
    }

    private func addFilledTensors() {
        member("static func full(_ sizes: Int..., value: Double) -> Tensor", "The same number everywhere.") { call in
            try call.filled(call[0], with: call[1])
        }
        member("static func zeros(_ sizes: Int...) -> Tensor", "All 0: `.zeros(2, 3)` has 2 rows of 3.") { call in
            try call.filled(call[0], with: 0)
        }
        member("static func ones(_ sizes: Int...) -> Tensor", "All 1.") { call in try call.filled(call[0], with: 1) }
        member("static func zeros(shape: [Int]) -> Tensor", "All 0, of a shape.") { call in
            try call.filled(call[0], with: 0)
        }
        member("static func ones(shape: [Int]) -> Tensor", "All 1, of a shape.") { call in
            try call.filled(call[0], with: 1)
        }
        member("static func zeros(like other: Tensor) -> Tensor", "All 0, of another tensor's shape.") { call in
            try call.filled((call[0] as Tensor).shape, with: 0)
        }
        member("static func identity(_ size: Int) -> Tensor", "1 on the diagonal, 0 elsewhere.") { call in
            let size: Int = call[0]
            try call.price([size, size])
            return Tensor(rows: size, columns: size) { row, column in row == column ? 1 : 0 }
        }
        member(
            "static func oneHot(_ place: Int, count: Int) -> Tensor", "A vector with 1 at one place and 0 elsewhere."
        ) { call in
            let (place, count): (Int, Int) = (call[0], call[1])
            guard (0..<count).contains(place) else { throw TensorMakingMessage.noSuchPlace(place, count: count).error }
            var vector = try call.filled([count], with: 0)
            try Checked.setSlice(&vector, [place], to: Tensor(1))
            return vector
        }
    }

    func addRandomTensors() {
        member(
            "static func random(_ sizes: Int..., seed: Int? = nil) -> Tensor",
            "Numbers spread evenly from −½ to ½; the same with every run of the cell."
        ) { call in
            try call.random(call[0], seed: call[1]) { $0.uniform(-0.5, 0.5) }
        }
        member(
            """
            static func randomNormal(_ sizes: Int..., mean: Double = 0, deviation: Double = 1, seed: Int? = nil) -> Tensor
            """,
            "Normal numbers around a mean; the same with every run of the cell."
        ) { call in
            let (mean, deviation): (Double, Double) = (call[1], call[2])
            return try call.random(call[0], seed: call[3]) { mean + deviation * $0.normal() }
        }
        member(
            "static func randomUniform(_ sizes: Int..., from low: Double = 0, to high: Double = 1, seed: Int? = nil) -> Tensor",
            "Numbers spread evenly between two; the same with every run of the cell."
        ) { call in
            let (low, high): (Double, Double) = (call[1], call[2])
            return try call.random(call[0], seed: call[3]) { $0.uniform(low, high) }
        }
    }
}

extension HostCall {
    fileprivate func filled(_ shape: Shape, with value: Double) throws -> Tensor {
        try price(shape)
        return try Checked.full(shape: shape, value: value)
    }

    fileprivate func random(
        _ shape: Shape, seed: Int?, _ draw: (inout SplitMix64) -> Double
    ) throws -> Tensor {
        try price(shape)
        let start = seed.map { UInt64(bitPattern: Int64($0)) } ?? nextRandom()
        return try Checked.random(shape: shape, seed: start, draw)
    }
}

enum TensorMakingMessage {
    case noSuchPlace(Int, count: Int)
    case notANumber(Shape, row: Int, column: Int)

    var error: CellError {
        switch self {
        case .noSuchPlace(let place, let count):
            CellError("there is no place \(place) among \(count)", id: "no-such-place")
        case .notANumber(let shape, let row, let column):
            CellError(
                "a rule gives one number for each place, but for row \(row), column \(column) it gave shape \(shape)",
                hint: "End it with `.sum()` or `.mean()`", id: "rule-result")
        }
    }
}
