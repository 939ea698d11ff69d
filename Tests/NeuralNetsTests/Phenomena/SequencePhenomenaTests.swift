import Datasets
import TensorKit
import Testing

@testable import NeuralNets

/// What recurrent networks can and cannot remember: the ranges that the lessons rely on.
@Suite(.serialized) struct SequencePhenomenaTests {
    private static let seeds: [UInt64] = [1, 2, 3]

    private func reader(_ data: Dataset, _ layer: some Layer, outputs: Int = 1, seed: UInt64) -> Sequential {
        Sequential(input: data.inputShape, seed: seed) {
            Embedding(vocabulary: data.vocabulary?.count ?? 0, dimensions: 16)
            layer
            Dropout(0.2)
            Dense(outputs)
        }
    }

    private func read(_ style: Reviews.Style, _ layer: some Layer, epochs: Int, rate: Double = 0.01, seed: UInt64)
        -> Double
    {
        let (train, test) = Datasets.reviews(count: 2_400, style: style, seed: seed).split(at: 2_000)
        var model = reader(train, layer, seed: seed)
        let loss = Loss.binaryCrossEntropy(fromLogits: true)
        model.fit(
            train, epochs: epochs, loss: loss, optimizer: .adam(learningRate: rate, clipNorm: 1), seed: seed)
        return model.evaluate(test).accuracy
    }

    @Test(arguments: seeds) func `a bag of words gets half of the twins right, whoever reads in order all`(
        _ seed: UInt64
    ) {
        #expect(read(.twins, GlobalAveragePool1D(), epochs: 3, seed: seed) == 0.5)
        let recurrent = [
            read(.twins, SimpleRNN(16), epochs: 30, rate: 0.003, seed: seed),
            read(.twins, LSTM(16), epochs: 12, seed: seed),
            read(.twins, GRU(16), epochs: 8, seed: seed),
        ]
        #expect(recurrent.allSatisfy { $0 > 0.99 })
    }

    /// What a plain network makes of it hangs on the last bits of its first steps, which differ between processors: for it
    /// the middle one of the seeds speaks.
    private func middle(_ shares: [Double]) -> Double { shares.sorted()[shares.count / 2] }

    @Test func `of several opinions the gated networks keep count`() {
        let plain = Self.seeds.map { seed in
            #expect(read(.majority, GlobalAveragePool1D(), epochs: 3, seed: seed) == 0.5)
            #expect(read(.majority, LSTM(16), epochs: 10, seed: seed) > 0.95)
            #expect(read(.majority, GRU(16), epochs: 10, seed: seed) > 0.95)
            return read(.majority, SimpleRNN(16), epochs: 10, seed: seed)
        }
        #expect((0.65...0.87).contains(middle(plain)))
        #expect(plain.allSatisfy { $0 < 0.92 })
    }

    @Test func `a key at the start is out of a plain network's reach`() {
        func share(_ layer: some Layer, _ seed: UInt64) -> Double {
            let train = Datasets.recall(count: 6_400, seed: seed)
            let test = Datasets.recall(count: 400, position: .first, seed: seed + 50)
            var model = Sequential(input: train.inputShape, seed: seed) {
                Embedding(vocabulary: train.vocabulary?.count ?? 0, dimensions: 16)
                layer
                Dense(8)
            }
            model.fit(
                train, epochs: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                optimizer: .adam(learningRate: 0.01, clipNorm: 1), seed: seed)
            return model.evaluate(test).accuracy
        }
        let plain = Self.seeds.map { seed in
            #expect(share(LSTM(16), seed) > 0.95)
            #expect(share(GRU(16), seed) > 0.95)
            return share(SimpleRNN(16), seed)
        }
        #expect(middle(plain) < 0.8)
        #expect(plain.allSatisfy { $0 < 0.92 })
    }

    @Test(arguments: seeds) func `adding two numbers far apart takes gates`(_ seed: UInt64) {
        let (train, test) = Datasets.adding(count: 6_400, seed: seed).split(at: 6_000)
        func error(_ layer: some Layer) -> Double {
            var model = Sequential(input: [30, 2], seed: seed) {
                layer
                Dense(1)
            }
            model.fit(
                train, epochs: 12, loss: .meanSquaredError, optimizer: .adam(learningRate: 0.01, clipNorm: 1),
                seed: seed)
            return model.evaluate(test).loss
        }
        let (rnn, lstm, gru) = (error(SimpleRNN(16)), error(LSTM(16)), error(GRU(16)))
        #expect(rnn > 0.005)
        #expect(lstm < 0.001 && gru < 0.001)
    }

    /// The length of the gradient of the last state with respect to the input at a lag, over that at lag 0.
    private func reach(_ layer: some Layer, initial: Initializer? = nil, seed: UInt64, lag: Int = 49) throws -> Double {
        var ready = try layer.prepared(for: [lag + 1, 16]).reinitialized(seed: seed)
        if let initial {
            for index in ready.parameters.indices {
                ready.parameters[index].tensor = initial.draw(
                    ready.parameters[index].shape, seed: seed * 10 + UInt64(index))
            }
        }
        let input = Tensor.randomNormal(lag + 1, 16, seed: seed + 7)
        let slopes = gradient(at: input) { ready($0).sum() }
        func length(_ row: Tensor) -> Double { Double(square(row).sum().item).squareRoot() }
        return length(slopes[0]) / length(slopes[lag])
    }

    @Test(arguments: seeds) func `the forget bias carries a gradient over fifty steps, a plain network loses it`(
        _ seed: UInt64
    ) throws {
        // A plain network's weights as PyTorch starts it.
        #expect(try reach(SimpleRNN(16), initial: .uniform(0.25), seed: seed) < 1e-9)
        #expect((1e-5...0.1).contains(try reach(LSTM(16), seed: seed)))
        #expect(try reach(LSTM(16, forgetBias: 3), seed: seed) > 0.1)
    }

    @Test(arguments: seeds) func `on the chaotic series gates beat the plain network, and that the linear model`(
        _ seed: UInt64
    ) {
        let (train, test) = Datasets.mackeyGlass(count: 3_000, seed: seed).split(at: 2_400)
        let mean = test.targets.mean().item
        let deviation = square(test.targets - Tensor(Double(mean))).mean().item.squareRoot()
        func error(_ layer: some Layer) -> Double {
            var model = Sequential(input: [24, 1], seed: seed) {
                layer
                Dense(1)
            }
            model.fit(
                train, epochs: 15, loss: .meanSquaredError, optimizer: .adam(learningRate: 0.01, clipNorm: 1),
                seed: seed)
            return model.evaluate(test).loss.squareRoot() / Double(deviation)
        }
        let (rnn, lstm, gru) = (error(SimpleRNN(16)), error(LSTM(16)), error(GRU(16)))
        #expect((0.03...0.2).contains(rnn))
        #expect(lstm < 0.06 && gru < 0.06)
    }
}
