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
}
