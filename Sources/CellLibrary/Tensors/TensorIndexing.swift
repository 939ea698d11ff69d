import CellLanguage
import TensorKit

/// `image[top ..< bottom, 2]`: places and stretches along the axes.
extension CellLibraryIndex {
    func addTensorIndices() {
        type("protocol TensorIndex", "What a tensor can be indexed with along an axis: `2`, `1 ..< 3`, `1...`.")
        self.extension("extension Int: TensorIndex") { _ in }
        for range in ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"] {
            self.extension("extension \(range): TensorIndex where Bound == Int") { _ in }
        }
    }
}

extension HostTypeDeclaration {
    func addTensorIndexing() {
        member(
            "subscript(_ indices: any TensorIndex...) -> Tensor { get set }",
            "A part: a place takes its axis away, a range keeps it, axes without an index are taken whole."
        ) { call in
            try Checked.slice(call.receiver(), call.tensorIndices)
        } set: { call in
            let indices = try call.tensorIndices
            let value: Tensor = call[1]
            try call.mutateReceiver(as: Tensor.self) { try Checked.setSlice(&$0, indices, to: value) }
        }
    }
}

extension HostCall {
    fileprivate var tensorIndices: [any TensorIndex] {
        get throws { try values(0).map(tensorIndex) }
    }

    private func tensorIndex(_ value: CellValue) throws -> any TensorIndex {
        let bounds = value.elements?.map { $0.value(as: Int.self) } ?? []
        switch value.type.name {
        case "Int": return value.value(as: Int.self)
        case "Range<Int>": return bounds[0]..<bounds[1]
        case "ClosedRange<Int>": return bounds[0]...bounds[1]
        case "PartialRangeFrom<Int>": return bounds[0]...
        case "PartialRangeUpTo<Int>": return ..<bounds[0]
        case "PartialRangeThrough<Int>": return ...bounds[0]
        default:
            throw CellError("a tensor cannot be indexed by a value of type `\(value.type.name)`", id: "tensor-index")
        }
    }
}
