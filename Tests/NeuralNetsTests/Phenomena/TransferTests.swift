import Datasets
import TensorKit
import Testing

@testable import NeuralNets

/// A teacher of ten shapes, a student of six others: with few examples borrowed features win, with many one's own.
@Suite(.serialized) struct TransferTests {
    private let loss = Loss.sparseCategoricalCrossEntropy(fromLogits: true)

    private func pictures(_ kinds: [ShapeKind], _ count: Int, _ seed: UInt64) -> Dataset {
        Datasets.shapes(count: count, kinds: kinds, side: 20, isColored: false, seed: seed).centredOnGrey
    }

    @Test(arguments: [1, 2] as [UInt64]) func `borrowed features win while examples are few`(_ seed: UInt64) {
        var teacher = Sequential(input: [20, 20, 1], seed: seed) {
            for (filters, pools) in [(16, true), (32, true), (32, false)] {
                Conv2D(filters, kernel: 3, padding: .same)
                BatchNormalization()
                Activation(.relu)
                if pools { MaxPool2D(2) }
            }
            GlobalMaxPool2D()
            Dense(10)
        }
        teacher.fit(
            pictures(ShapeKind.ten, 3_000, seed), epochs: 5, loss: loss, optimizer: .adam(learningRate: 0.002),
            seed: seed)
        let body = teacher.dropLast()
        func student(_ body: Sequential) -> Sequential {
            Sequential(input: [20, 20, 1], seed: seed + 1) {
                body
                Dense(6)
            }
        }
        let (train, test) = (pictures(ShapeKind.unseen, 400, seed + 10), pictures(ShapeKind.unseen, 600, seed + 20))
        // The same number of steps, whatever the number of examples.
        func accuracy(_ model: Sequential, _ perClass: Int) -> Double {
            var model = model
            model.fit(
                train.prefix(perClass: perClass), epochs: 750 / perClass, batchSize: 16, loss: loss,
                optimizer: .adam(learningRate: 0.003), seed: seed)
            return model.evaluate(test).accuracy
        }
        let frozen = student(body.frozen())
        let scratch = student(body.reinitialized(seed: seed + 2))
        let random = student(body.reinitialized(seed: seed + 2).frozen())
        let few = [frozen, student(body), scratch, random].map { accuracy($0, 5) }
        let many = [frozen, student(body), scratch, random].map { accuracy($0, 50) }
        #expect(few[0] > few[2] + 0.05)
        #expect(few[3] < 0.4 && many[3] < 0.4)
        #expect(many[2] > many[0] && many[2] > many[3] + 0.2)
        #expect(many[2] > few[2] + 0.15)
    }
}
