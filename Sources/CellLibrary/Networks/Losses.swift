import CellLanguage
import NeuralNets
import TensorKit

/// How far outputs are from targets: as a setting of `fit`, and as functions of tensors.
extension CellLibraryIndex {
    func addLosses() {
        type("struct Loss: Equatable", Loss.self, "What a training makes small.") { type in
            type.member("static var meanSquaredError: Loss { get }", "The mean of (o − t)².") { _ in
                Loss.meanSquaredError
            }
            type.member("static var halfSquaredError: Loss { get }", "½ Σ (o − t)², as worked out by hand.") { _ in
                Loss.halfSquaredError
            }
            type.member("static func huber(delta: Double = 1) -> Loss", "Squared near the target, linear far away.") {
                call in
                Loss.huber(delta: call[0])
            }
            addCrossEntropies(type)
            type.addEquality("Loss", Loss.self)
            type.member(
                "func callAsFunction(_ outputs: Tensor, _ targets: Tensor) -> Tensor",
                "The mean loss of a batch of outputs."
            ) { call in
                try Checked.loss(call.receiver(), call[0], call[1])
            }
        }
        addLossFunctions()
    }

    private func addCrossEntropies(_ type: HostTypeDeclaration) {
        type.member(
            "static func binaryCrossEntropy(fromLogits: Bool = false) -> Loss",
            "−t ln p − (1 − t) ln (1 − p): for outputs that are each yes or no."
        ) { call in
            Loss.binaryCrossEntropy(fromLogits: call[0])
        }
        type.member(
            "static func categoricalCrossEntropy(fromLogits: Bool = false) -> Loss",
            "−Σ t ln p: for targets that give each class a probability."
        ) { call in
            Loss.categoricalCrossEntropy(fromLogits: call[0])
        }
        type.member(
            "static func sparseCategoricalCrossEntropy(fromLogits: Bool = false) -> Loss",
            "−ln p of the right class: for targets that are class numbers."
        ) { call in
            Loss.sparseCategoricalCrossEntropy(fromLogits: call[0])
        }
        type.member("static var binaryCrossEntropy: Loss { get }", "The same, from probabilities.") { _ in
            Loss.binaryCrossEntropy()
        }
        type.member("static var categoricalCrossEntropy: Loss { get }", "The same, from probabilities.") { _ in
            Loss.categoricalCrossEntropy()
        }
        type.member("static var sparseCategoricalCrossEntropy: Loss { get }", "The same, from probabilities.") { _ in
            Loss.sparseCategoricalCrossEntropy()
        }
    }

    private func addLossFunctions() {
        function(
            "func crossEntropy(_ logits: Tensor, _ labels: Tensor) -> Tensor",
            "−ln of the probability that softmax gives to each row's class: the mean over the rows."
        ) { call in
            try Checked.loss(.sparseCategoricalCrossEntropy(fromLogits: true), call[0], call[1])
        }
        function("func meanSquaredError(_ outputs: Tensor, _ targets: Tensor) -> Tensor", "The mean of (o − t)².") {
            call in
            try Checked.loss(.meanSquaredError, call[0], call[1])
        }
        function(
            "func binaryCrossEntropy(_ outputs: Tensor, _ targets: Tensor, fromLogits: Bool = false) -> Tensor",
            "−t ln p − (1 − t) ln (1 − p), on average."
        ) { call in
            try Checked.loss(.binaryCrossEntropy(fromLogits: call[2]), call[0], call[1])
        }
    }
}

extension Loss: HostValue {}
