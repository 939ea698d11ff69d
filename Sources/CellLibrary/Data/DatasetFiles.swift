import CellLanguage
import Datasets
import TensorKit

/// The well-known sets, and tables and arrays of one's own, read from the data folder alone.
extension HostTypeDeclaration {
    func addDatasetFiles() {
        addNamedSets()
        member(
            "static func csv(_ name: String, label: String) throws -> Dataset",
            "A table whose column `label` is the class."
        ) {
            call in
            try Datasets.csv(call[0], label: call[1], in: call.someDataFolder())
        }
        member(
            "static func csv(_ name: String, target: String) throws -> Dataset",
            "A table whose column `target` is to be predicted."
        ) { call in
            try Datasets.csv(call[0], target: call[1], in: call.someDataFolder())
        }
        member("static func npy(_ name: String) throws -> Tensor", "An array that NumPy saved.") { call in
            try Datasets.npy(call[0], in: call.someDataFolder())
        }
    }

    private func addNamedSets() {
        member(
            "static func cifar10(otherwise standIn: StandIn? = nil) throws -> (train: Dataset, test: Dataset)",
            "Photographs of ten kinds of things, 32×32 in colour; the stand-in where the files are not there."
        ) { call in
            try call.parts(Datasets.cifar10(in: call.dataFolder, otherwise: call[0]))
        }
        member(
            "static func cifar100(otherwise standIn: StandIn? = nil, coarse: Bool = false) throws -> (train: Dataset, test: Dataset)",
            "Photographs of a hundred kinds of things; `coarse` asks for their twenty groups."
        ) { call in
            let isCoarse: Bool = call[1]
            return try call.parts(
                Datasets.cifar100(in: call.dataFolder, labels: isCoarse ? .coarse : .fine, otherwise: call[0]))
        }
        member(
            "static func cifar100(records: [UInt8], coarse: Bool = false) throws -> Dataset",
            "Pictures from bytes as CIFAR-100's files hold them: group, kind, then all red, all green, all blue."
        ) { call in
            let isCoarse: Bool = call[1]
            return try Datasets.cifar100(records: call[0], labels: isCoarse ? .coarse : .fine)
        }
        member(
            "static func mnist(otherwise standIn: StandIn? = nil) throws -> (train: Dataset, test: Dataset)",
            "Handwritten digits, 28×28 in grey; the stand-in where the files are not there."
        ) { call in
            try call.parts(Datasets.mnist(in: call.dataFolder, otherwise: call[0]))
        }
    }
}

extension HostCall {
    fileprivate var dataFolder: DataFolder? { context.dataFolder.map { DataFolder($0) } }

    fileprivate func someDataFolder() throws -> DataFolder {
        guard let dataFolder else {
            throw CellError(
                "there is no data folder to read from", hint: "Name one with `--data`", id: "no-data-folder")
        }
        return dataFolder
    }

    fileprivate func parts(_ parts: (train: Dataset, test: Dataset)) -> CellTuple { CellTuple(parts.train, parts.test) }
}
