import Figures
import Testing

@testable import LessonReport

/// Text alternatives say what is to be seen.
@Suite struct StoryTests {
    private func tell(_ figure: Figure) -> String { FigureStory(figure: figure, words: EnglishWords()).alternative }

    @Test func `a confusion matrix tells what is right and the commonest mistake`() {
        let names = ["cat", "dog"]
        let figure = MatrixFigure(
            rowNames: names, columnNames: names, rows: 2, columns: 2, values: [8, 2, 1, 9], colours: .sequential)
        #expect(
            tell(.matrix(figure))
                == "Of 20 examples 17 are on the diagonal, named right. Most often cat is taken for dog: 2 times.")
    }

    @Test(arguments: [
        (1, "A filter of 2 × 2 slides", "filter", "output"),
        (6, "The first of 6 filters, of 2 × 2, slides", "filter 1 of 6", "output: map 1 of 6"),
    ])
    func `a convolution says which of its filters walks`(count: Int, story: String, filter: String, output: String) {
        let plane = Plane(rows: 3, columns: 3, values: Array(repeating: 1, count: 9))
        let kernel = Plane(rows: 2, columns: 2, values: [1, 1, 1, 1])
        let figure = ConvolutionFigure(
            input: [plane], filters: [.init(planes: [kernel])], filterCount: count,
            outputs: [Plane(rows: 2, columns: 2, values: [4, 4, 4, 4])])
        #expect(tell(.convolution(figure)).hasPrefix(story))
        let drawing = ConvolutionDrawing(figure: figure, words: EnglishWords()).draw()
        let names = drawing.frames[0].panels.flatMap(\.layers).map(\.markup).joined()
        #expect(names.contains(">\(filter)</text>") && names.contains(">\(output)</text>"))
    }

    @Test func `gates tell where they are most open and most shut`() {
        let gate = GatesFigure.Gate(name: "forget", values: [[0.1, 0.3], [0.9, 0.7], [0.5, 0.5]])
        #expect(
            tell(.gates(GatesFigure(steps: ["the", "cat", "sat"], gates: [gate])))
                == "Means over the units, on the cat sat: forget highest at “cat” (0.8), lowest at “the” (0.2).")
    }

    @Test func `a transfer tells who is best and who overtakes`() {
        func arm(_ name: String, _ accuracies: [Double]) -> TransferFigure.Arm {
            .init(
                name: name, layers: [], parameters: 1, trainable: 1,
                accuracies: zip([2, 50], accuracies).map { Point(x: $0, y: $1) })
        }
        let figure = TransferFigure(
            teacher: ["Dense(2)"], arms: [arm("frozen", [0.6, 0.8]), arm("scratch", [0.2, 0.9])])
        let story = tell(.transfer(figure))
        #expect(story.contains("With most examples scratch is best, at 90%."))
        #expect(story.contains("By 50 examples a class, scratch has overtaken frozen."))
    }

    @Test func `a memory tells which input still moves the state`() {
        let figure = MemoryFigure(words: ["a", "b", "c"], influence: [[1], [0.5, 1], [0.9, 0.2, 0.4]])
        #expect(tell(.memory(figure)).contains("after “c” most by “a”, least by “b”"))
    }

    @Test func `pooling says which of the channels is shown`() {
        let figure = PoolingFigure(
            kind: .max, input: Plane(rows: 2, columns: 2, values: [1, 2, 3, 4]),
            output: Plane(rows: 1, columns: 1, values: [4]), channelCount: 6, window: 2, stride: 2)
        #expect(tell(.pooling(figure)).hasSuffix("makes 1 × 1 of 2 × 2 (input: channel 1 of 6)."))
        let drawing = PoolingDrawing(figure: figure, words: EnglishWords()).draw()
        let names = drawing.frames[0].panels.flatMap(\.layers).map(\.markup).joined()
        #expect(names.contains(">input: channel 1 of 6</text>"))
    }

    @Test func `a shifted picture changes the outputs whose window it leaves`() {
        let figure = PoolingFigure(
            kind: .max, input: Plane(rows: 2, columns: 4, values: [1, 9, 0, 0, 0, 0, 0, 0]),
            output: Plane(rows: 1, columns: 2, values: [9, 0]), window: 2, stride: 2)
        let shift = PoolingShift(of: figure)
        #expect(shift.input.values == [1, 1, 9, 0, 0, 0, 0, 0])
        #expect(shift.output.values == [1, 9])
        #expect(shift.changed == [0, 1])
    }

    @Test func `powers of ten are written as such`() {
        #expect(1.2e-7.shown == "1.2×10⁻⁷")
        #expect(1e-10.shown == "10⁻¹⁰")
        #expect((-0.5).shown == "−0.5")
    }

    @Test func `maps that are left out are told`() {
        let plane = Plane(rows: 1, columns: 2, values: [0, 2])
        let square = Plane(rows: 2, columns: 1, values: [0, 1])
        let figure = FeatureMapsFigure(
            stages: [
                .init(name: "all", maps: [square, square]), .init(name: "some", maps: [square, square], count: 24),
                .init(name: "row", maps: [plane], count: 4096), .init(name: "whole", maps: [plane]),
            ])
        #expect(
            tell(.featureMaps(figure))
                == "all: 2 maps from 0 to 1, number 1 the strongest; some: the first 2 of 24 maps from 0 to 1, number 1 "
                + "the strongest; row: one map, the first 2 of 4096 numbers, from 0 to 2; whole: one map from 0 to 2.")
        let drawn = FeatureMapsDrawing(figure: figure, words: EnglishWords()).draw().frames[0].panels.map { panel in
            panel.layers.map(\.markup).joined().contains("(the first 2 of ")
        }
        #expect(drawn == [false, true, true, false])
    }

    @Test func `others that have not moved are told only where there are others`() {
        func says(_ changes: [Double?]) -> String? {
            let layers = changes.enumerated().map {
                TransferFigure.Layer(name: "L\($0.offset)", isFrozen: false, change: $0.element)
            }
            let arm = TransferFigure.Arm(name: "a", layers: layers, parameters: 1, trainable: 1)
            return TransferDrawing(figure: TransferFigure(teacher: ["L"], arms: [arm]), words: EnglishWords()).draw()
                .frames.last?.says
        }
        #expect(says([0.1, nil, 0.2]) == "a: after training, the weights of L0, L2 have moved.")
        #expect(says([0, 0.2]) == "a: after training, the weights of L1 have moved; the others not at all.")
        #expect(says([0]) == "a: after training, no layer has moved.")
    }

    @Test(arguments: [
        ("bias -1", "bias −1"), ("-0.5", "−0.5"), ("(1, -2)", "(1, −2)"), ("784-30-10", "784-30-10"), ("a -b", "a -b"),
        ("x=-.5", "x=−.5"),
    ])
    func `a name made of a number has a true minus sign`(name: String, shown: String) {
        #expect(name.typesetName == shown)
    }
}
