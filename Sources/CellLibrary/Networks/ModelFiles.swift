import CellLanguage
import NeuralNets
import TensorKit

/// Models in files, in the format safetensors.
extension CellLibraryIndex {
    func addModelFiles() {
        type("enum Model", "Models in files.") { type in
            type.member(
                "static func load(_ name: String) throws -> Sequential",
                "A model as `save` wrote it: layers and weights."
            ) {
                call in
                try Model.read(CellFiles(call.context).read(call[0]))
            }
        }
        self.extension("extension Sequential") { type in
            type.member(
                "func save(_ name: String) throws", "Writes layers and weights to a file that `Model.load` reads."
            ) {
                call -> Void in
                try CellFiles(call.context).write(call.receiver(Sequential.self).serialized(), to: call[0])
            }
            type.member(
                "mutating func loadWeights(_ name: String) throws",
                "Takes over the weights of a safetensors file, named by layer and kind (`0.weight`) or as in PyTorch or Keras, whose layouts are turned."
            ) { call -> Void in
                let file = try SafeTensors(reading: CellFiles(call.context).read(call[0]))
                try call.mutateReceiver(as: Sequential.self) { try $0.loadWeights(file) }
            }
            type.member(
                "var pyTorchSource: String { get }",
                "Python that builds this model in PyTorch and loads the weights that `save` wrote."
            ) { try $0.receiver(Sequential.self).pyTorchSource }
            type.member(
                "var kerasSource: String { get }",
                "Python that builds this model in Keras and loads the weights that `save` wrote."
            ) { try $0.receiver(Sequential.self).kerasSource }
            type.member("var weightNames: [String] { get }", "The name of each parameter in a file.") {
                $0.receiver(Sequential.self).weightNames
            }
        }
    }
}
