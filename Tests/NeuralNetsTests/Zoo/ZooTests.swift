import TensorKit
import Testing

@testable import NeuralNets

/// Parameters and multiply-accumulates, to the last digit.
struct ZooTests {
    static let models: [(name: String, make: @Sendable () -> Sequential, parameters: Int, work: Int)] = [
        ("LeNet of the course", { Zoo.leNet5() }, 62_006, 651_720),
        ("AlexNet", { Zoo.alexNet() }, 61_100_840, 714_188_480),
        ("AlexNet 2012", { Zoo.alexNet2012() }, 60_965_224, 724_406_816),
        ("VGG-16", { Zoo.vgg16() }, 138_357_544, 15_470_264_320),
        ("GoogLeNet", { Zoo.googLeNet() }, 6_624_904, 1_498_376_192),
        ("ResNet-18", { Zoo.resNet18() }, 11_689_512, 1_814_073_344),
        ("ResNet-50", { Zoo.resNet50() }, 25_557_032, 4_089_184_256),
        ("MobileNet", { Zoo.mobileNet() }, 4_231_976, 568_740_352),
        ("EfficientNet-B0", { Zoo.efficientNetB0() }, 5_288_548, 385_814_752),
        ("YOLO", { Zoo.yolo() }, 271_703_550, 20_285_153_280),
    ]

    @Test(arguments: models.map(\.name)) func `counts are those of the paper or library`(_ name: String) throws {
        let entry = try #require(Self.models.first { $0.name == name })
        let summary = entry.make().summary
        #expect(summary.parameters == entry.parameters)
        #expect(summary.multiplyAccumulates == entry.work)
    }

    @Test func `building and counting takes no memory for weights`() {
        let model = Zoo.vgg16()
        _ = model.summary.description
        #expect(model.parameters.allSatisfy { !$0.isAllocated })
    }

    private func shapes(_ model: Sequential, _ kind: String) -> [Shape] {
        model.summary.rows.filter { $0.kind == kind }.map(\.outputShape)
    }

    @Test func `each layer of LeNet has the shape and the numbers of the slide`() {
        let summary = Zoo.leNet5().summary
        #expect(
            summary.rows.map(\.outputShape)
                == [[28, 28, 6], [14, 14, 6], [10, 10, 16], [5, 5, 16], [400], [120], [84], [10]])
        #expect(summary.rows.map(\.parameters).filter { $0 > 0 } == [456, 2_416, 48_120, 10_164, 850])
        #expect(
            summary.rows.map(\.multiplyAccumulates).filter { $0 > 0 } == [352_800, 240_000, 48_000, 10_080, 840])
        #expect(Zoo.leNet5(input: [28, 28, 1], padding: 2).summary.parameters == 61_706)
    }

    @Test func `AlexNet, VGG-16 and GoogLeNet shrink as they should`() {
        #expect(shapes(Zoo.alexNet(), "Conv2D").map(\.first) == [55, 27, 13, 13, 13])
        #expect(shapes(Zoo.alexNet(), "MaxPool2D") == [[27, 27, 64], [13, 13, 192], [6, 6, 256]])
        #expect(
            shapes(Zoo.vgg16(), "MaxPool2D")
                == [[112, 112, 64], [56, 56, 128], [28, 28, 256], [14, 14, 512], [7, 7, 512]])
        #expect(shapes(Zoo.googLeNet(), "Concatenate").last == [7, 7, 1024])
    }

    @Test func `a frozen ResNet-18 with a head for ten classes trains 5,130`() {
        let body = Zoo.resNet18().dropLast().frozen()
        let model = Sequential(input: [224, 224, 3]) {
            body
            Dense(10)
        }
        #expect(model.summary.parameters == 11_181_642)
        #expect(model.summary.trainable == 5_130)
    }

    @Test func `misconceptions with a checkable answer`() {
        let without = Sequential(input: [32, 32, 3]) {
            Conv2D(6, kernel: 5)
            Conv2D(16, kernel: 5)
            Flatten()
            Dense(120)
            Dense(84)
            Dense(10)
        }
        #expect(without.summary.parameters == 1_119_926)
        #expect(Conv2D(1, kernel: 3, channels: 3).parameterCount == 28)
        #expect(MaxPool2D(2).parameterCount == 0)
        #expect(Sequential(input: [224, 224, 3]) { Conv2D(64, kernel: 3) }.parameterCount == 1_792)
        let standard = Conv2D(512, kernel: 3, padding: .same, useBias: false)
        let separable = SeparableConv2D(512, kernel: 3, padding: .same, useBias: false)
        let share =
            Double(separable.multiplyAccumulates(for: [8, 8, 512]))
            / Double(standard.multiplyAccumulates(for: [8, 8, 512]))
        #expect(abs(share - 0.113064) < 1e-6)
    }

    @Test func `perceptrons of the digits`() {
        func digits(_ hidden: [Int]) -> ModelSummary {
            Sequential(input: [784]) {
                for units in hidden { Dense(units, activation: .sigmoid) }
                Dense(10)
            }.summary
        }
        #expect(digits([16, 16]).parameters == 13_002 && digits([16, 16]).multiplyAccumulates == 12_960)
        #expect(digits([30]).parameters == 23_860 && digits([30]).multiplyAccumulates == 23_820)
    }

    @Test func `recurrent layers count as Keras counts`() {
        func count(_ layer: some Layer) -> Int { Sequential(input: [5, 128]) { layer }.parameterCount }
        #expect(count(SimpleRNN(64)) == 12_352)
        #expect(count(LSTM(64)) == 49_408)
        #expect(count(GRU(64)) == 37_248)
        func whole(_ layer: some Layer) -> Int {
            Sequential(input: [100]) {
                Embedding(vocabulary: 10_000, dimensions: 128)
                layer
                Dropout(0.5)
                Dense(1, activation: .sigmoid)
            }.parameterCount
        }
        #expect(whole(SimpleRNN(64)) == 1_292_417)
        #expect(whole(LSTM(64)) == 1_329_473)
        #expect(whole(GRU(64)) == 1_317_313)
    }
}
