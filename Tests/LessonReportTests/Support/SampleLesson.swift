import Diagnostics
import Figures
import Foundation
import LessonRun
import Trace

@testable import LessonFormat

/// A lesson that has one of nearly everything, and its run.
enum SampleLesson {
    static func sketch() -> LessonSketch {
        var sketch = LessonSketch(
            title: "The perceptron",
            summary:
                "One neuron, four numbers and a rule that corrects its mistakes: when it learns, and why XOR stops it."
        )
        sketch.text(
            .text("Can three numbers decide whether "), .emphasis([.text("both")]),
            .text(" inputs are on? A "), .strong([.text("perceptron")]),
            .text(" multiplies each input by a weight, adds a bias and fires where the sum is not negative. Frank "),
            .text("Rosenblatt built one in 1958; ours has two inputs and starts knowing nothing."))
        neuron(&sketch)
        sketch.heading(2, "A rule that learns")
        sketch.text(
            .text(
                "Start at zero. Show one example; if the answer is wrong, move the weights by the error times the input:"
            ))
        sketch.block(
            .math(
                sketch.formula(
                    "w \\leftarrow w + \\underbrace{\\eta\\,(y^{*} - y)\\,x}_{\\text{update}}", display: true), id: nil)
        )
        rule(&sketch)
        sketch.heading(2, "Where it stops")
        sketch.block(
            .callout(
                .question, [.paragraph([.text("XOR is 1 where exactly one input is 1. Will the same rule learn it?")])])
        )
        xor(&sketch)
        mistakes(&sketch)
        exercise(&sketch)
        library(&sketch)
        return sketch
    }

    private static func library(_ sketch: inout LessonSketch) {
        sketch.heading(2, "In a library")
        sketch.block(
            .tabs(
                group: "library",
                [
                    .init(label: "Keras", block: python("Dense(1, activation=\"sigmoid\")\n")),
                    .init(label: "PyTorch", block: python("nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())\n")),
                ]))
    }

    private static func python(_ source: String) -> Block { .code(info: "python", text: source, span: .start) }

    private static func neuron(_ sketch: inout LessonSketch) {
        sketch.heading(2, "One neuron, term by term")
        sketch.block(
            .math(
                sketch.formula(
                    "y = f\\Bigl(\\underbrace{\\textstyle\\sum_i w_i x_i + b}_{\\text{sum}}\\Bigr)", display: true),
                id: nil))
        sketch.text(
            .text("With "), .math(sketch.formula("x = (1, 0.5)")), .text(" and "),
            .math(sketch.formula("w = (0.8, -0.4)")), .text(" the sum is "), sketch.value("z", "0.7"),
            .text(", so the neuron answers "), sketch.value("y", "0.6682"), .text("."))
        let figure = NeuronFigure(
            inputs: [.init(value: 1, weight: 0.8), .init(value: 0.5, weight: -0.4)], bias: 0.1, activation: .sigmoid,
            sum: 0.7, output: 0.668187772168)
        sketch.cell(
            """
            let x = [1.0, 0.5], w = [0.8, -0.4], b = 0.1
            let terms = zip(w, x).map(*)
            let z = terms.reduce(b, +)             //@sum
            let y = sigmoid(z)                     //@activate
            print("the neuron answers \\(y)")
            """, outputs: [.text("the neuron answers 0.6681877721681662\n"), .figure(.neuron(figure), from: .start)],
            notes: [
                1: .gave("[1, 0.5]", type: "[Double]"), 2: .gave("[0.8, −0.2]", type: "[Double]"),
                3: .gave("0.7", detail: .number(0.7)), 4: .gave("0.6682", detail: .number(0.668187772168)),
            ])
        activations(&sketch)
    }

    private static func activations(_ sketch: inout LessonSketch) {
        let curve = { (name: String, value: (Double) -> Double) in
            LinesFigure.Series(
                name: name, points: stride(from: -4.0, through: 4, by: 0.1).map { Point(x: $0, y: value($0)) })
        }
        var options = CellOptions()
        options.caption = "Four activations. Only the step is not differentiable at zero, and only ReLU is not bounded."
        sketch.cell(
            "plot(from: -4, to: 4, [\"step\": step, \"sigmoid\": sigmoid, \"tanh\": tanh, \"relu\": relu])",
            outputs: [
                .figure(
                    .lines(
                        LinesFigure(
                            xAxis: Axis("z"), yAxis: Axis("y", range: -1.2...2.2),
                            series: [
                                curve("step") { $0 >= 0 ? 1 : 0 }, curve("sigmoid") { 1 / (1 + exp(-$0)) },
                                curve("tanh") { tanh($0) }, curve("relu") { max(0, $0) },
                            ])), from: .start)
            ], options: options, label: Anchor.Label(kind: .figure, number: 1))
    }

    private static func rule(_ sketch: inout LessonSketch) {
        let tensor = TensorSummary(
            shape: [6, 8], minimum: -1, maximum: 1, mean: 0.01, deviation: 0.7,
            values: (0..<48).map { sin(Double($0)) })
        sketch.cell(
            """
            let examples = [([0.0, 0.0], 0.0), ([0.0, 1.0], 0.0), ([1.0, 0.0], 0.0), ([1.0, 1.0], 1.0)]
            var w = [0.0, 0.0], b = 0.0
            let η = 1.0
            var mistakes = 1, epochs = 0
            while mistakes > 0 {
                mistakes = 0
                epochs += 1
                for (x, target) in examples {
                    let z = w[0] * x[0] + w[1] * x[1] + b            //@sum
                    let y = z >= 0 ? 1.0 : 0.0                       //@activate
                    guard y != target else { continue }
                    w = zip(w, x).map { $0 + η * (target - y) * $1 } //@update
                    b += η * (target - y)                            //@update
                    mistakes += 1
                }
            }
            let history = Tensor(rows: 6, columns: 8) { row, column in sin(Double(row * 8 + column)) }
            explain(perceptron, on: examples)
            """, outputs: [.figure(.perceptron(PerceptronWalk.figure(targets: [0, 0, 0, 1])), from: .start)],
            notes: [
                1: .gave("4 elements", type: "[([Double], Double)]"), 2: .gave("[0, 0]"), 3: .gave("1"),
                6: .gave("0", type: "Int", count: 6), 7: .gave("6", type: "Int", count: 6, first: "1"),
                9: .gave("0", count: 24, first: "0"), 10: .gave("1", count: 24, first: "1"),
                12: .gave("[2, 1]", type: "[Double]", count: 11, first: "[0, 0]"),
                13: .gave("−3", count: 11, first: "−1"), 14: .gave("1", type: "Int", count: 11),
                17: .gave("6×8 [0 0.84 0.91 0.14 …]", type: "Tensor", detail: .tensor(tensor)),
            ], label: Anchor.Label(kind: .figure, number: 2))
        sketch.text(
            .text("The line settles after "), sketch.value("epochs", "6"),
            .text(" epochs at "), .math(sketch.formula("w = (2, 1),\\ b = -3")), .text("."))
    }

    private static func xor(_ sketch: inout LessonSketch) {
        sketch.cell(
            "explain(Perceptron(), on: [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)], epochs: 6)",
            outputs: [.figure(.perceptron(PerceptronWalk.figure(targets: [0, 1, 1, 0])), from: .start)])
    }

    private static func mistakes(_ sketch: inout LessonSketch) {
        sketch.cell(
            "let scores = [0.2, 0.9]\nlet best = scores[2]", outcome: .failed,
            notes: [1: .gave("[0.2, 0.9]", type: "[Double]")],
            diagnostics: [
                2: SketchMessage(
                    text: "index 2 is out of range: `scores` has 2 elements, so its indices are 0 and 1",
                    hint: "The last element is `scores[scores.count - 1]`, or `scores.last!`."
                ).at(column: 19, bytes: 1)
            ])
        sketch.cell("print(best)", outcome: .skipped(name: "best", line: 71))
        sketch.cell(
            "let half = 1 / 0", outcome: .failedAsExpected,
            diagnostics: [
                1: SketchMessage(text: "division by zero").at(column: 14, bytes: 1)
            ])
    }

    private static func exercise(_ sketch: inout LessonSketch) {
        sketch.heading(2, "Try it")
        sketch.text(.text("Write NAND, which is 0 only where both inputs are 1."))
        sketch.cell(
            "func nand(_ a: Double, _ b: Double) -> Double {\n    ____\n}", id: "nand", role: .exercise,
            outcome: .notRun,
            label: Anchor.Label(kind: .exercise, number: 1))
        sketch.exercise(ExerciseRun(id: "nand", result: .notAnswered, pointsPossible: 2))
        sketch.block(
            .details(
                summary: [.text("Hint")], isOpen: false,
                [.paragraph([.text("Turn the weights of AND around.")])]))
        sketch.cell(
            "func nand(_ a: Double, _ b: Double) -> Double {\n    step(-2 * a - 2 * b + 3)\n}",
            role: .solution(exercise: "nand"), outcome: .notRun)
    }
}
