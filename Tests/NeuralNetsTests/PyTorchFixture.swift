import Foundation
import TensorKit

@testable import NeuralNets

/// A tensor as the recording script writes it.
struct RecordedTensor: Decodable {
    let shape: [Int]
    let scalars: [Double]

    var tensor: Tensor { Tensor(scalars).reshaped(shape) }
}

enum PyTorchFixture {
    static func read<Case: Decodable>(_ name: String) throws -> [String: Case] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).json")
        return try JSONDecoder().decode([String: Case].self, from: Data(contentsOf: file))
    }
}
