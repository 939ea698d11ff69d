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
        ("YOLOv3-tiny", { Zoo.yoloTiny() }, 8_852_366, 2_782_480_896),
    ]

    @Test(arguments: models.map(\.name)) func `counts are those of the paper or library`(_ name: String) throws {
        let entry = try #require(Self.models.first { $0.name == name })
        let model = entry.make()
        let summary = model.summary
        #expect(summary.parameters == entry.parameters)
        #expect(model.parameterCount == entry.parameters)
        #expect(model.trainableCount == entry.parameters)
        #expect(summary.multiplyAccumulates == entry.work)
    }

    @Test func `building, counting and showing takes no memory for weights and no time to speak of`() throws {
        for network in ZooNetwork.allCases {
            var model: Sequential?
            let times = try (0..<3).map { _ in
                try ContinuousClock().measure {
                    model = try Checked.zoo(network)
                    _ = model?.description
                }
            }
            #expect(model?.parameters.allSatisfy { !$0.isAllocated } == true)
            #expect(try #require(times.min()) < .milliseconds(50), "\(network)")
        }
    }

    @Test func `pictures that are too small, and classes that are none, are errors`() {
        #expect {
            try Checked.zoo(.alexNet, input: [32, 32, 3])
        } throws: {
            "\($0)".contains("does not fit into")
        }
        for network in ZooNetwork.allCases {
            for shape in [[1, 1, 3], [8, 3], [], [0, 0, 3], [32, 32, 0], [1 << 40, 2, 2]] {
                _ = try? Checked.zoo(network, input: shape)
            }
            for classes in [0, -1, 1 << 40] {
                #expect(throws: TensorError.self) { try Checked.zoo(network, classes: classes) }
            }
        }
    }

    @Test func `ResNet-50 of Keras has a bias for each filter besides`() {
        func biases(_ layers: [any Layer]) -> Int {
            layers.reduce(0) { sum, layer in
                sum + ((layer as? Conv2D)?.filters ?? 0) + biases(layer.parts)
            }
        }
        #expect(Zoo.resNet50().summary.parameters + biases(Zoo.resNet50().layers) == 25_583_592)
    }

    @Test func `LeNet-5 as published has 60,000 weights`() {
        // Maps of the first subsampling that each of the 16 filters of the third layer sees (LeCun et al. 1998, table 1).
        let seen = [3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6]
        let counts = [
            Conv2D(6, kernel: 5, channels: 1).parameterCount, 6 * 2,
            seen.reduce(0) { $0 + Conv2D(1, kernel: 5, channels: $1).parameterCount }, 16 * 2,
            Conv2D(120, kernel: 5, channels: 16).parameterCount, Dense(84, inputs: 120).parameterCount,
        ]
        #expect(counts == [156, 12, 1_516, 32, 48_120, 10_164])
        #expect(counts.reduce(0, +) == 60_000)
    }

    @Test func `a larger picture adds no weight to a convolution, sharing saves nearly all`() throws {
        let first = Conv2D(96, kernel: 11, stride: 4, channels: 3)
        #expect(first.parameterCount == 34_944)
        let neurons = try first.outputShape(for: [227, 227, 3]).reduce(1, *)
        #expect(neurons * (first.parameterCount / 96) == 105_705_600)
    }

    @Test func `three filters of 3×3 see 7×7`() {
        let model = Sequential(input: [11, 11, 1], seed: 1) {
            for _ in 0..<3 { Conv2D(1, kernel: 3, padding: .same, initializer: .constant(1)) }
        }
        let slopes = gradient(at: .ones(11, 11, 1)) { model($0)[5, 5].sum() }
        #expect((0..<121).filter { slopes.scalars[$0] != 0 }.count == 49)
    }

    @Test func `factors that are repeated fifty times`() {
        func power(_ base: Double, _ count: Int) -> Double { (0..<count).reduce(1.0) { product, _ in product * base } }
        #expect(abs(power(0.9, 50) - 0.005153775) < 1e-9)
        #expect(abs(power(1.1, 50) - 117.390853) < 1e-6)
        #expect(abs(power(0.25, 10) - 9.5367e-7) < 1e-11)
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
        #expect(shapes(Zoo.alexNet(), "Conv2D").map { $0[2] } == [64, 192, 384, 256, 256])
        #expect(shapes(Zoo.alexNet(), "Dense") == [[4096], [4096], [1000]])
        let inceptions = Zoo.googLeNet().summary.rows.map(\.outputShape)
        for shape in [[28, 28, 192], [28, 28, 480], [14, 14, 832], [7, 7, 1024]] { #expect(inceptions.contains(shape)) }
        let blocks = [[112, 112, 64], [56, 56, 64]] + shapes(Zoo.resNet18(), "Residual")
        #expect(shapes(Zoo.resNet18(), "MaxPool2D") == [[56, 56, 64]])
        #expect(
            Set(blocks.map(\.description))
                == ["[112, 112, 64]", "[56, 56, 64]", "[28, 28, 128]", "[14, 14, 256]", "[7, 7, 512]"])
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

    @Test func `work is counted inside of layers that hold others`() throws {
        let inner = Conv2D(3, kernel: 3, padding: 1)
        let alone = inner.multiplyAccumulates(for: [4, 6, 3])
        #expect(alone == 4 * 6 * 3 * 27)
        #expect(Residual { inner }.multiplyAccumulates(for: [4, 6, 3]) == alone)
        #expect(Concatenate(branches: [[inner], [inner, inner]]).multiplyAccumulates(for: [4, 6, 3]) == 3 * alone)
        #expect(Conv1D(5, kernel: 3).multiplyAccumulates(for: [9, 2]) == 7 * 5 * 3 * 2)
        #expect(try Checked.multiplyAccumulates(of: inner, for: [4, 6, 3]) == alone)
        #expect(throws: TensorError.self) { try Checked.multiplyAccumulates(of: Flatten(), for: [.max, 2]) }
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
        #expect(count(LSTM(64)) == 4 * count(SimpleRNN(64)))
        // Without a bias of its own, the recurrent part of a GRU has 3H numbers less; PyTorch's layers have 3 or 4H more.
        #expect(count(GRU(64)) - 3 * 64 == 3 * 64 * (128 + 64 + 1))
        #expect(Sequential(input: [500, 128]) { SimpleRNN(64) }.parameterCount == 12_352)
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
