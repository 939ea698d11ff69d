import CellLanguage
import TensorKit

/// `Tensor`: numbers in a grid.
extension CellLibraryIndex {
    func addTensors() {
        type("protocol TensorElement", "What a tensor can be made of: a number, or a tensor that holds one.")
        for name in ["Int", "Double", "Float", "Tensor"] { self.extension("extension \(name): TensorElement") { _ in } }
        addTensorIndices()
        type(
            """
            struct Tensor: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral, ExpressibleByFloatLiteral, \
            ExpressibleByIntegerLiteral
            """,
            Tensor.self, "Numbers in a grid of any rank: a vector, a matrix, a picture. `[[1, 0], [0, 1]]` is one.",
            description: { $0.description }, summary: { $0.valueSummary }
        ) { type in
            type.addTensorLiterals()
            type.addTensorMaking()
            type.addRandomTensors()
            type.addTensorProperties()
            type.addTensorIndexing()
            type.addTensorArithmetic()
            type.addTensorComparison()
            type.addTensorReductions()
            type.addTensorRearranging()
        }
    }
}

extension HostTypeDeclaration {
    fileprivate func addTensorLiterals() {
        typealias Rows = [Tensor]
        member("init(arrayLiteral elements: Tensor...)", "Each bracket stacks what is inside it.") { call in
            let parts: Rows = call[0]
            return try parts.isEmpty ? Checked.full(shape: [0], value: 0) : Checked.stack(parts)
        }
        member("init(floatLiteral value: Double)", "A single number.") { call in Tensor(call[0] as Double) }
        member("init(integerLiteral value: Int)", "A single number.") { call in Tensor(Double(call[0] as Int)) }
    }

    fileprivate func addTensorProperties() {
        member("var shape: [Int] { get }", "Axis sizes, outermost first: `[2, 3]` for 2 rows of 3.") {
            $0.receiver(Tensor.self).shape
        }
        member("var rank: Int { get }", "How many axes it has: 0 for a single number, 2 for a matrix.") {
            $0.receiver(Tensor.self).rank
        }
        member("var count: Int { get }", "How many numbers it holds.") { $0.receiver(Tensor.self).count }
        member("var scalars: [Double] { get }", "Its numbers, row by row.") { call in
            let tensor: Tensor = call.receiver()
            try call.price(tensor.shape)
            return tensor.scalars.map { Double($0) }
        }
        member("var item: Double { get }", "The only number of a tensor that holds one.") { call in
            Double(try Checked.item(call.receiver()))
        }
        member("var description: String { get }", "Rows in brackets; long axes are cut.") {
            $0.receiver(Tensor.self).description
        }
    }
}
