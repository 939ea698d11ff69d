import CellLanguage
import TensorKit

/// A closure of a cell that gives each number of a matrix, as a plain number or as a tensor that holds one.
struct TensorRule {
    private let function: CellFunction

    init(_ function: CellFunction) { self.function = function }

    func matrix(rows: Int, columns: Int) throws -> Tensor {
        var scalars: [Real] = []
        scalars.reserveCapacity(rows * columns)
        for row in 0..<rows {
            for column in 0..<columns { scalars.append(try number(row, column)) }
        }
        return try Checked.tensor(shape: [rows, columns], scalars: scalars)
    }

    private func number(_ row: Int, _ column: Int) throws -> Real {
        let result = try function.result(of: row, column)
        if let tensor = result.hostValue as? Tensor {
            guard tensor.count == 1 else {
                throw TensorMakingMessage.notANumber(tensor.shape, row: row, column: column).error
            }
            return try Checked.item(tensor)
        }
        return result.type.name == "Int" ? Real(result.value(as: Int.self)) : Real(result.value(as: Double.self))
    }
}
