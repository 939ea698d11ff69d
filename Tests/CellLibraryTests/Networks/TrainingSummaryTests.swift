import CellLanguage
import TensorKit
import Testing

@testable import CellLibrary
@testable import NeuralNets

@Suite struct TrainingSummaryTests {
    @Test func `the margin says of a training what one looks for first`() {
        let epoch = { (loss: Double) in History.Epoch(loss: loss, learningRate: 0.1) }
        #expect(History(epochs: [epoch(2.5), epoch(0.25)]).valueSummary.text == "2 epochs, loss 2.5 → 0.25")
        #expect(History(epochs: []).valueSummary.text == "0 epochs")
        #expect(Evaluation(loss: 0.25, measuredAccuracy: 0.5).valueSummary.text == "accuracy 0.5, loss 0.25")
        #expect(Evaluation(loss: 0.25).valueSummary.text == "loss 0.25")
        #expect(Optimizer.sgd(learningRate: 0.1).valueSummary.text == "sgd, learning rate 0.1, 0 steps")
        var confusion = ConfusionMatrix(classNames: ["cat", "dog"])
        confusion.count(guess: 0, truth: 0)
        confusion.count(guess: 0, truth: 1)
        #expect(confusion.valueSummary.text == "2 classes, 1 of 2 right")
    }
}
