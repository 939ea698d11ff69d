import CellLanguage
import Figures
import NeuralNets
import TensorKit

/// `explain` for transfer learning: the teacher's body, the models made of it, what their training moved.
extension CellLibraryIndex {
    func addTransferWalk() {
        function(
            """
            func explain(transferring teacher: Sequential, into arms: [(String, Sequential)], \
            trained: [Sequential], accuracy: Curves = Curves(), title: String = "")
            """,
            "Draws a trained body reused: what is cut off, what is frozen, what training moved, and how well each does."
        ) { call -> Void in
            let walk = try TransferWalk(
                from: call[0], names: call.pairs(1).map { $0[0].value() }, arms: call.pairs(1).map { $0[1].value() },
                trained: call[2])
            try call.context.add(.transfer(walk.figure(call[3], title: call[4])), from: call.span)
        }
    }
}

extension HostCall {
    /// The elements of an argument that is a list of tuples.
    fileprivate func pairs(_ index: Int) -> [[CellValue]] { (value(index).elements ?? []).compactMap(\.elements) }
}

/// Models on a teacher's body, before and after their training.
private struct TransferWalk {
    private let teacher: Sequential
    private let names: [String]
    private let arms: [Sequential]
    private let trained: [Sequential]

    init(from teacher: Sequential, names: [String], arms: [Sequential], trained: [Sequential]) throws {
        guard arms.count == trained.count, !arms.isEmpty else {
            throw CellError(
                "\(arms.count) models came before their training and \(trained.count) after it", id: "transfer-arms")
        }
        for (name, (before, after)) in zip(names, zip(arms, trained))
        where before.layers.map(\.kind) != after.layers.map(\.kind) {
            throw CellError("“\(name)” has other layers after its training than before", id: "transfer-arms")
        }
        self.teacher = teacher
        self.names = names
        self.arms = arms
        self.trained = trained
    }

    func figure(_ accuracy: Curves, title: String) -> TransferFigure {
        TransferFigure(
            title: title, teacher: teacher.layers.filter(\.isShown).map(\.blockName),
            arms: arms.indices.map { index in
                let arm = arms[index]
                let pairs = zip(arm.flattened, trained[index].flattened).filter { $0.0.isShown }
                return TransferFigure.Arm(
                    name: names[index],
                    layers: pairs.map { before, after in
                        TransferFigure.Layer(
                            name: before.blockName, isFrozen: before.parameterCount > 0 && before.trainableCount == 0,
                            change: before.change(to: after))
                    }, parameters: arm.parameterCount, trainable: arm.trainableCount,
                    accuracies: accuracy.series.first { $0.name == names[index] }?.points ?? [])
            })
    }
}

extension Sequential {
    /// The layers, those of a body within it in its place.
    fileprivate var flattened: [any Layer] { layers.flatMap { ($0 as? Sequential)?.flattened ?? [$0] } }
}

extension Layer {
    /// Layers that only rearrange are left out: they have nothing to freeze and nothing to move.
    fileprivate var isShown: Bool { parameterCount > 0 || self is Sequential }

    /// `Conv2D(16)`: its kind and how wide it is.
    fileprivate var blockName: String {
        parameters.first.map { "\(kind)(\($0.shape.first ?? 0))" } ?? kind
    }

    /// ‖Δw‖ / ‖w‖ over all weights that training could move; `nil` for a layer without weights.
    fileprivate func change(to trained: any Layer) -> Double? {
        let (before, after) = (parameters, trained.parameters)
        guard !before.isEmpty, before.map(\.shape) == after.map(\.shape) else { return nil }
        var (moved, size) = (0.0, 0.0)
        for (old, new) in zip(before, after) where old.role != .statistic {
            for (a, b) in zip(old.tensor.doubles, new.tensor.doubles) {
                moved += (b - a) * (b - a)
                size += a * a
            }
        }
        return size > 0 ? (moved / size).squareRoot() : moved.squareRoot()
    }
}
