import Figures
import Testing

@testable import LessonReport

@Suite struct GraphLayoutTests {
    /// One weight used at every of `steps` steps, the last compared with a number.
    private func shared(_ steps: Int) -> ComputationGraphFigure {
        var nodes = [
            ComputationGraphFigure.Node(name: "w", value: 0.8), ComputationGraphFigure.Node(name: "h0", value: 0.5),
        ]
        for step in 1...steps {
            nodes.append(.init(symbol: "×", value: 1, operands: [0, nodes.count - 1], slopes: [1, 1]))
            nodes.append(.init(name: "h\(step)", symbol: "tanh", value: 1, operands: [nodes.count - 1], slopes: [1]))
        }
        nodes.append(.init(value: 0.25))
        nodes.append(.init(name: "e", symbol: "−", value: 1, operands: [nodes.count - 2, nodes.count - 1]))
        return ComputationGraphFigure(nodes: nodes)
    }

    @Test(arguments: [1, 2, 3, 5])
    func `no box covers another, and no edge runs through one`(steps: Int) {
        let figure = shared(steps)
        let layout = GraphLayout(figure: figure)
        let boxes = layout.boxes
        for (place, box) in boxes.enumerated() {
            for other in boxes.dropFirst(place + 1) where other.left == box.left {
                #expect(other.bottom <= box.top || box.bottom <= other.top)
            }
        }
        for (user, node) in figure.nodes.enumerated() {
            for (slot, operand) in node.operands.enumerated() {
                let way = layout.way(from: operand, to: user, slot: slot)
                for lane in stride(from: 1, to: way.count - 1, by: 2) {
                    let isClear = boxes.allSatisfy { box in
                        way[lane].x > box.right || way[lane + 1].x < box.left || way[lane].y > box.bottom
                            || way[lane].y < box.top
                    }
                    #expect(isClear)
                }
            }
        }
    }

    @Test func `a number without a name is told by its value, and has no gradient`() {
        let drawing = ComputationGraphDrawing(figure: shared(1), words: EnglishWords()).draw()
        #expect(drawing.frames[0].says == "The inputs: w = 0.8, h0 = 0.5.")
        #expect(!drawing.frames.contains { $0.says.contains(" of  is") })
        #expect(drawing.frames.count == 1 + 3 + 5)
        #expect(drawing.frames.allSatisfy { !$0.says.contains(" = 0.25.") })
    }
}

@Suite struct NetworkDrawingTests {
    private let xor = NetworkFigure(layers: [
        .init(name: "input", units: 2, activations: [1, 0]),
        .init(
            name: "Dense(2)", activation: "sigmoid", units: 2, weights: [[20, 20], [-20, -20]], biases: [-10, 30],
            activations: [0.99995, 0.99995]),
    ])

    @Test func `the first frame shows the inputs, and each layer its sums`() {
        let frames = NetworkDrawing(figure: xor, words: EnglishWords()).draw().frames
        #expect(frames.map(\.says).first == "The inputs: x₁ = 1, x₂ = 0.")
        #expect(frames.count == 2)
        let texts = frames[1].panels.flatMap(\.layers).map(\.markup).joined()
        #expect(texts.contains("g₁ = sigmoid(20·1 + 20·0 − 10) = 1"))
        #expect(texts.contains(">−20</text>"))
    }

    @Test func `a small network fits a narrow screen`() {
        let panel = NetworkDrawing(figure: xor, words: EnglishWords()).draw().frames[0].panels[0]
        #expect(panel.width <= 328)
    }
}
