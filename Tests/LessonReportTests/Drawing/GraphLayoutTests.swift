import Canvas
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

    @Test(arguments: [1, 2, 3, 5, 12])
    func `no box covers another, and no edge runs through one`(steps: Int) {
        let figure = shared(steps)
        let layout = GraphLayout(figure: figure)
        let boxes = layout.boxes
        for (place, box) in boxes.enumerated() {
            for other in boxes.dropFirst(place + 1) where other.left == box.left {
                #expect(other.bottom <= box.top || box.bottom <= other.top)
            }
        }
        for way in ways(of: figure, in: layout) {
            for lane in stride(from: 1, to: way.count - 1, by: 2) {
                let isClear = boxes.allSatisfy { box in
                    way[lane].x > box.right || way[lane + 1].x < box.left || way[lane].y > box.bottom
                        || way[lane].y < box.top
                }
                #expect(isClear)
            }
        }
    }

    private func ways(of figure: ComputationGraphFigure, in layout: GraphLayout) -> [[Point]] {
        figure.nodes.enumerated().flatMap { user, node in
            node.operands.enumerated().flatMap { slot, operand in layout.ways(from: operand, to: user, slot: slot) }
        }
    }

    @Test func `a graph that is too wide for a sheet goes on in rows beneath`() throws {
        let figure = shared(4)
        let layout = GraphLayout(figure: figure)
        #expect(layout.width <= 820)
        #expect(layout.boxes.allSatisfy { $0.left >= 0 && $0.right <= layout.width && $0.bottom <= layout.height })
        let h4 = try #require(figure.nodes.firstIndex { $0.name == "h4" })
        let first = try #require(figure.nodes.firstIndex { $0.name == "h1" })
        #expect(layout.boxes[h4].top > layout.boxes[first].bottom)
        #expect(ways(of: figure, in: layout).allSatisfy { way in way.allSatisfy { (0...layout.width).contains($0.x) } })

        let drawing = ComputationGraphDrawing(figure: figure, words: EnglishWords()).draw()
        let markup = drawing.frames[0].panels[0].layers.map(\.markup).joined()
        // In its box; where its edges leave the first row; where they come in again, to the product there and to one on.
        #expect(markup.components(separatedBy: ">w</text>").count - 1 == 4)
    }

    @Test func `a small graph stays in one row`() {
        let figure = shared(1)
        let layout = GraphLayout(figure: figure)
        for (user, node) in figure.nodes.enumerated() {
            for (slot, operand) in node.operands.enumerated() {
                #expect(layout.ways(from: operand, to: user, slot: slot).count == 1)
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
