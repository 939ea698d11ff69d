import CellLanguage
import NeuralNets
import TensorKit

/// `fit`, `evaluate`, and what they tell.
extension CellLibraryIndex {
    func addTraining() {
        addHistory()
        addEvaluation()
        type("struct EarlyStopping", EarlyStopping.self, "Ends a training once the validation loss stops falling.") {
            type in
            type.member(
                "init(patience: Int, margin: Double = 0, restoresBest: Bool = true)",
                "Waits so many epochs for a new least loss; goes back to the best weights unless told not to."
            ) { call in
                try EarlyStopping(
                    patience: call.notNegative(0, "patience"), margin: call[1], restoresBest: call[2])
            }
        }
        type("struct Augmentation", Augmentation.self, "Small random changes to each picture, new in each epoch.") {
            type in
            type.member(
                "init(shift: Int = 0, flips: Bool = false, rotation: Double = 0, scale: Double = 0, noise: Double = 0)",
                "Shifts in pixels, mirrors, rotates in degrees, scales by a share, adds noise."
            ) { call in
                try Augmentation(
                    shift: call.notNegative(0, "shift"), flips: call[1], rotation: call[2], scale: call[3],
                    noise: call[4])
            }
        }
    }

    private func addHistory() {
        type(
            "struct History", History.self, "What a training measured, epoch by epoch.", summary: { $0.valueSummary }
        ) { type in
            let measurements: [(String, String, (History) -> [Double])] = [
                ("losses", "The mean loss of each epoch.", \.losses),
                ("accuracies", "The share that was right in each epoch.", \.accuracies),
                ("validationLosses", "The loss on the validation data after each epoch.", \.validationLosses),
                ("validationAccuracies", "The share that was right on the validation data.", \.validationAccuracies),
            ]
            for (name, help, values) in measurements {
                type.member("var \(name): [Double] { get }", help) { values($0.receiver()) }
            }
            type.member("var epochs: Int { get }", "How many epochs there were.") {
                $0.receiver(History.self).epochs.count
            }
            type.member("var stoppedEarly: Bool { get }", "Whether the validation loss had stopped falling.") {
                $0.receiver(History.self).stoppedEarly
            }
        }
    }

    private func addEvaluation() {
        type(
            "struct Evaluation", Evaluation.self, "How a model does on data without learning from it.",
            summary: { $0.valueSummary }
        ) { type in
            type.member("var loss: Double { get }", "The mean loss.") { $0.receiver(Evaluation.self).loss }
            type.member("var accuracy: Double { get }", "The share that was right, from 0 to 1.") { call in
                guard let accuracy = call.receiver(Evaluation.self).measuredAccuracy else {
                    throw CellError(
                        "with this loss nothing is right or wrong, so there is no accuracy", id: "no-accuracy")
                }
                return accuracy
            }
            type.member("var confusion: ConfusionMatrix { get }", "Which class was taken for which.") { call in
                guard let confusion = call.receiver(Evaluation.self).confusion else {
                    throw CellError("a confusion matrix needs examples with one class each", id: "no-confusion")
                }
                return confusion
            }
        }
        addConfusionMatrix()
    }

    private func addConfusionMatrix() {
        type(
            "struct ConfusionMatrix", ConfusionMatrix.self, "How often each class was taken for each other.",
            summary: { $0.valueSummary }
        ) { type in
            type.member("var classNames: [String] { get }", "The classes, in the order of rows and columns.") {
                $0.receiver(ConfusionMatrix.self).classNames
            }
            type.member("var counts: [[Int]] { get }", "Rows are the truth, columns the guess.") {
                $0.receiver(ConfusionMatrix.self).squareCounts
            }
            type.member("var accuracy: Double { get }", "The share on the diagonal.") {
                $0.receiver(ConfusionMatrix.self).accuracy
            }
            let shares: [(String, String, (ConfusionMatrix, Int) -> Double)] = [
                ("precision", "Of what was taken for the class, the share that was it.", { $0.precision(of: $1) }),
                ("recall", "Of what was the class, the share that was found.", { $0.recall(of: $1) }),
                ("f1", "The harmonic mean of precision and recall.", { $0.f1(of: $1) }),
            ]
            for (name, help, share) in shares {
                type.member("func \(name)(of label: Int) -> Double", help) { call in
                    let matrix: ConfusionMatrix = call.receiver()
                    let label: Int = call[0]
                    guard matrix.classNames.indices.contains(label) else {
                        throw CellError(
                            "there is no class \(label) among \(matrix.classNames.count)", id: "no-such-class")
                    }
                    return share(matrix, label)
                }
            }
        }
    }
}

extension ConfusionMatrix {
    /// Without the column of guesses that are no class.
    var squareCounts: [[Int]] { counts.map { Array($0.prefix(classNames.count)) } }
}

extension History: HostValue {}
extension Evaluation: HostValue {}
extension ConfusionMatrix: HostValue {}
extension EarlyStopping: HostValue {}
extension Augmentation: HostValue {}
