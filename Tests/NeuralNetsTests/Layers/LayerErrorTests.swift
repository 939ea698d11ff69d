import TensorKit
import Testing

@testable import NeuralNets

/// Settings and shapes that make no sense, and what is answered.
struct LayerErrorTests {
    private func message(_ layer: any Layer, _ input: Shape) -> String? {
        do { _ = try Sequential(checking: [layer], input: input) } catch { return error.description }
        return nil
    }

    @Test func `a pool whose windows could see nothing but padding`() throws {
        #expect(
            message(MaxPool2D(2, padding: 3), [4, 4, 1])
                == "layer 1: MaxPool2D with a window of 2 pads by 1 at most, so that every window sees something; 3 came"
        )
        #expect(message(AveragePool2D(3, padding: 2), [4, 4, 1]) != nil)
        // PyTorch's ceil_mode leaves out a window that starts behind the picture.
        #expect(try MaxPool2D(1, stride: 3, roundsUp: true).outputShape(for: [5, 5, 1]) == [2, 2, 1])
        #expect(MaxPool2D(1, stride: 3, roundsUp: true)(.ones(5, 5, 1)) == .ones(2, 2, 1))
        #expect(try MaxPool2D(2, stride: 2, roundsUp: true).outputShape(for: [5, 5, 1]) == [3, 3, 1])
    }

    @Test func `numbers that are none`() {
        #expect(message(Rescaling(.nan), [3]) == "layer 1: Rescaling needs a finite number for scale; nan came")
        #expect(message(Dropout(.nan), [3]) != nil)
        #expect(
            message(BatchNormalization(epsilon: 0), [3])
                == "layer 1: BatchNormalization needs a number above 0 for epsilon; 0.0 came")
        #expect(message(BatchNormalization(momentum: .nan), [3]) != nil)
        #expect(message(LocalResponseNormalization(alpha: -1), [3, 3, 4]) != nil)
        #expect(message(LocalResponseNormalization(beta: .infinity), [3, 3, 4]) != nil)
        #expect(message(SqueezeExcitation(reduced: 0), [3, 3, 4]) != nil)
        #expect(message(UpSampling2D(0), [3, 3, 4]) != nil)
        #expect(message(LSTM(3, forgetBias: .nan), [3, 4]) != nil)
        #expect(message(Dense(3, l2: -1), [4]) != nil)
        #expect(message(Conv2D(3, kernel: 1, l2: .nan), [4, 4, 1]) != nil)
        #expect(message(Dense(3, initializer: .uniform(.nan)), [4]) != nil)
        #expect(message(Dense(3, activation: .leakyRelu(.nan)), [4]) != nil)
    }

    @Test func `sizes whose product no machine holds, deep inside a layer of layers`() {
        let wide = Residual {
            RepeatVector(1 << 24)
            Flatten()
            RepeatVector(1 << 24)
            Flatten()
            RepeatVector(1 << 24)
        }
        #expect(message(wide, [1 << 20]) != nil)
        #expect(message(Conv2D(1 << 24, kernel: 1 << 24, padding: .zeros(1 << 24)), [9, 9, 9]) != nil)
        #expect(message(UpSampling2D(1 << 24), [1 << 10, 1 << 10, 1 << 8]) != nil)
    }

    @Test func `examples that hold nothing`() {
        let expected = "an example of shape [0] holds no number to compute with"
        #expect(message(Dense(3), [0]) == expected)
        #expect(message(Conv2D(2, kernel: 1), [4, 4, 0]) != nil)
        #expect { try Checked.apply(Dense(3), to: .zeros(0)) } throws: { "\($0)" == expected }
        #expect(throws: TensorError.self) { try Checked.apply(BatchNormalization(), to: .zeros(2, 0)) }
    }

    @Test func `words that the vocabulary does not have`() throws {
        let layer = Embedding(vocabulary: 5, dimensions: 2)
        func message(_ words: Tensor) -> String? {
            do { _ = try Checked.apply(layer, to: words) } catch { return error.description }
            return nil
        }
        #expect(message([0, 4]) == nil)
        #expect(
            message([[0, 4], [1, 5]])
                == "word 5 is outside the vocabulary of 5 words; "
                + "words count from 0: Embedding(vocabulary: 5) would end one before it")
        for value in [-1, 0.5, .nan, .infinity, 1e30] {
            #expect(message(Tensor([value]))?.contains("is outside the vocabulary") == true, "\(value)")
        }
        var model = Sequential(input: [2], seed: 1) {
            Concatenate {
                Branch { Embedding(vocabulary: 9, dimensions: 2) }
                Branch {
                    Residual {
                        Embedding(vocabulary: 7, dimensions: 2)
                    } shortcut: {
                        Embedding(vocabulary: 7, dimensions: 2)
                    }
                }
            }
            Flatten()
            Dense(1)
        }
        #expect(model.inputVocabulary == 7)
        #expect(TimeDistributed(layer).inputVocabulary == 5 && Dense(2).inputVocabulary == nil)
        let data = Dataset(inputs: [[0, 6], [1, 8]], targets: [[1], [2]], name: "Notes")
        let plan = TrainingPlan(loss: .meanSquaredError, optimizer: .adam())
        let expected = "word 8 in example 1 of Notes is outside the vocabulary of 7 words"
        #expect { try model.fit(data, plan) } throws: { "\($0)".hasPrefix(expected) }
        #expect { try model.predict(checking: data) } throws: { "\($0)".hasPrefix(expected) }
        #expect { try model.evaluate(checking: data, loss: plan.loss) } throws: { "\($0)".hasPrefix(expected) }
        #expect(throws: Never.self) { try model.fit(data.prefix(1), plan) }
    }

    @Test func `branches and shortcuts that do not meet`() {
        #expect(
            message(Residual { Conv2D(4, kernel: 3) }, [8, 8, 3])
                == "layer 1: the block gives [6, 6, 4] and the shortcut [8, 8, 3]: they cannot be added; "
                + "give the shortcut a 1×1 convolution with the block's filters and stride")
        #expect(message(Concatenate(branches: [[Flatten()], []]), [2, 2, 1]) != nil)
        #expect(message(Concatenate(branches: []), [2]) != nil)
        #expect(
            message(TwoScales(coarse: { MaxPool2D(2) }, coarseHead: {}, lateral: {}, fineHead: {}), [4, 4, 2]) != nil)
    }

    @Test func `a vector is one example to a layer that takes any rank`() {
        #expect(abs(Activation(.softmax)([1, 2, 3]) - softmax([1, 2, 3])).max().item < 1e-6)
        #expect(Dense(2)([1, 2, 3]).shape == [2])
        #expect(Flatten()([1, 2, 3]).shape == [3])
        #expect(Flatten()(.ones(4, 4, 2)).shape == [32])
        #expect(Flatten()(.ones(3, 4, 4, 2)).shape == [3, 32])
        let block = Residual { Conv2D(2, kernel: 3, padding: .same) }
        #expect(block(.ones(4, 4, 2)).shape == [4, 4, 2])
        #expect(block(.ones(1, 4, 4, 2)).shape == [1, 4, 4, 2])
    }
}
