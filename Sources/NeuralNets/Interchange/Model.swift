import Foundation
import TensorKit

/// Models in files: `try Model.load("shapes.safetensors")`.
public enum Model {
    /// A model as `save` wrote it: its layers and its weights.
    public static func load(_ path: String) throws -> Sequential {
        try read(Data(contentsOf: URL(filePath: path)))
    }

    /// The core, from a file's bytes.
    public static func read(_ bytes: Data) throws(TensorError) -> Sequential {
        let file = try SafeTensors(reading: bytes)
        guard let text = file.metadata["architecture"] else { throw .noArchitecture }
        guard text.utf8.count < 1 << 20, let record = try? JSONDecoder().decode(LayerRecord.self, from: Data(text.utf8))
        else { throw .badArchitecture }
        var model = try Sequential(checking: record.layers(record.rows.first ?? []), input: record.shape, seed: 0)
        try model.loadWeights(file)
        var parameters = model.parameters
        for place in record.frozen ?? [] where parameters.indices.contains(place) {
            parameters[place].isTrainable = false
        }
        model.parameters = parameters
        return model
    }
}

extension Sequential {
    /// The bytes of a safetensors file with the weights, named as `weightNames`, and the layers in its metadata.
    public func serialized() throws(TensorError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var record = try record()
        record.frozen = parameters.indices.filter { !parameters[$0].isTrainable && parameters[$0].role != .statistic }
        guard let json = try? encoder.encode(record) else { throw .badArchitecture }
        let entries = zip(weightNames, parameters).map { (name: $0, tensor: $1.tensor) }
        return SafeTensors(entries, metadata: ["architecture": String(decoding: json, as: UTF8.self)]).serialized()
    }

    public func save(_ path: String) throws {
        try serialized().write(to: URL(filePath: path), options: .atomic)
    }

    /// A name for each parameter: the place of its layer, counted from 0, and its own: `3.weight`. Within a layer of
    /// layers, parameters are numbered.
    public var weightNames: [String] {
        layers.enumerated().flatMap { index, layer in
            let names = layer.parameters.map(\.name)
            return Set(names).count == names.count
                ? names.map { "\(index).\($0)" } : names.enumerated().map { "\(index).\($0).\($1)" }
        }
    }

    /// Takes over weights named as `weightNames`, or as PyTorch or Keras names those of a model with the same layers; every
    /// one of the model's must be there, in its shape.
    public mutating func loadWeights(_ file: SafeTensors) throws(TensorError) {
        let tensors = try weights(in: file)
        var parameters = parameters
        for (index, tensor) in tensors.enumerated() { parameters[index].tensor = tensor }
        self.parameters = parameters
    }

    private func weights(in file: SafeTensors) throws(TensorError) -> [Tensor] {
        let named = Dictionary(file.entries.map { ($0.name, $0.tensor) }) { first, _ in first }
        let names = weightNames
        if !names.isEmpty, !names.contains(where: { named[$0] != nil }) {
            var foreign = ForeignWeights(file)
            return try foreign.tensors(for: self)
        }
        var tensors: [Tensor] = []
        for (name, parameter) in zip(names, parameters) {
            guard let tensor = named[name] else { throw .missingWeights(name) }
            guard tensor.shape == parameter.shape else {
                throw .wrongWeights(name, expected: parameter.shape, tensor.shape)
            }
            tensors.append(tensor)
        }
        return tensors
    }
}

extension TensorError {
    static let noArchitecture = TensorError(
        "no-architecture", "the file holds weights, but does not say of which layers",
        hint: "build the model, then give it the weights with loadWeights")

    static let badArchitecture = TensorError("bad-architecture", "the file's description of the layers cannot be read")

    static func missingWeights(_ name: String) -> TensorError {
        TensorError("missing-weights", "the file has no weights \"\(name)\"")
    }

    static func wrongWeights(_ name: String, expected: Shape, _ shape: Shape) -> TensorError {
        TensorError("wrong-weights", "the weights \"\(name)\" have the shape \(shape); the model needs \(expected)")
    }
}
