import CellLanguage
import NeuralNets
import TensorKit
import Trace

/// A layer that cells can hold.
typealias HostLayer = Layer & HostValue

extension CellLibraryIndex {
    /// A kind of layer, shown by its table's name and its weights.
    func layer<L: HostLayer>(
        _ name: String, _ kind: L.Type, _ help: String, _ members: (HostTypeDeclaration) -> Void
    ) {
        type(
            "struct \(name): Layer, CustomStringConvertible", L.self, help, description: { $0.oneLine },
            summary: { ValueSummary(type: name, text: $0.oneLine) }
        ) { type in
            members(type)
            type.member("var description: String { get }", "What it is and how many weights it has.") {
                $0.receiver(L.self).oneLine
            }
        }
    }
}

extension Layer {
    /// `Dense: 48,120 parameters`.
    var oneLine: String {
        let count = parameterCount
        guard count > 0 else { return kind }
        let frozen = trainableCount == 0 ? ", frozen" : ""
        return "\(kind): \(NumberStyle.grouped.format(count)) parameter\(count == 1 ? "" : "s")\(frozen)"
    }

    /// The layer's output for one example or a batch. A matrix counts as a picture with one channel, and a single
    /// filter answers with a matrix.
    func applied(to input: Tensor, training: Bool? = nil) throws -> Tensor {
        guard inputRank == 3, input.rank == 2 else { return try Checked.apply(self, to: input, training: training) }
        let picture = try Checked.reshape(input, input.shape + [1])
        let output = try Checked.apply(self, to: picture, training: training)
        guard output.rank == 3, output.shape[2] == 1 else { return output }
        return try Checked.reshape(output, Array(output.shape.dropLast()))
    }
}

extension CellValue {
    /// The layer that a cell's value is.
    func layer() throws -> any HostLayer {
        guard let layer = hostValue as? any HostLayer else { throw LayerMessage.notOfTheLibrary(type.name).error }
        return layer
    }
}

extension HostCall {
    func layer(_ index: Int) throws -> any HostLayer { try value(index).layer() }

    /// A layer made from the cell's random stream, its sizes checked before any weight is drawn.
    func layer<L: Layer>(_ make: () throws -> L) throws -> L {
        seedEngine()
        let layer = try make()
        for parameter in layer.parameters { try price(parameter.shape) }
        return layer
    }

    /// A size that a layer needs at least one of, and of which a product with a few others does not overflow.
    func positive(_ index: Int, _ name: String) throws -> Int { try size(self[index], name) }

    func optionalPositive(_ index: Int, _ name: String) throws -> Int? {
        try (self[index] as Int?).map { try size($0, name) }
    }

    private func size(_ value: Int, _ name: String) throws -> Int {
        guard value > 0 else { throw LayerMessage.notPositive(name, value).error }
        guard value <= LayerSizes.limit else { throw LayerMessage.tooLarge(name, value).error }
        return value
    }

    func seed(_ index: Int) -> UInt64? { (self[index] as Int?).map { UInt64(bitPattern: Int64($0)) } }
}

enum LayerMessage {
    case notOfTheLibrary(String)
    case notPositive(String, Int)
    case tooLarge(String, Int)

    var error: CellError {
        switch self {
        case .notOfTheLibrary(let type):
            CellError(
                "`\(type)` is no layer of the library",
                hint: "Build it from layers that exist, or write its arithmetic as a function of tensors",
                id: "no-layer")
        case .notPositive(let name, let value):
            CellError("\(name) must be at least 1; \(value) came", id: "not-positive")
        case .tooLarge(let name, let value):
            CellError("\(name) must be at most \(LayerSizes.limit); \(value) came", id: "too-large")
        }
    }
}
