import Figures
import Foundation
import Testing

/// The core cells of five lessons, as they stand in the course.
@Suite(.serialized) struct CoreCellTests {
    @Test(arguments: CoreCell.all) func `is accepted as it stands`(_ cell: CoreCell) throws {
        for found in CellCheck.diagnostics(of: [cell.preparation, try cell.code]) {
            #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
        }
    }

    @Test(arguments: CoreCell.all) func `holds what it claims`(_ cell: CoreCell) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cells-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = CellRun.of(cell.preparation, try cell.code, filesFolder: folder, seed: cell.seed)
        #expect(run.complaints.isEmpty, "\(run.complaints.joined(separator: "\n"))")
        #expect(run.expectationsHeld == cell.expectations)
        #expect(run.figures.map(\.kind) == cell.figures)
    }
}

/// A fixture, what the lesson has declared before it, and what comes of it.
struct CoreCell: Sendable, CustomTestStringConvertible {
    let name: String
    var preparation = ""
    var seed: UInt64 = 1
    let expectations: Int
    let figures: [String]

    static let all = [
        CoreCell(name: "03-backpropagation", expectations: 2, figures: ["network"]),
        CoreCell(name: "05-convolution", expectations: 2, figures: ["convolution"]),
        CoreCell(name: "10-unrolling", expectations: 4, figures: ["unrolled"]),
        CoreCell(name: "12-gates", preparation: gates, expectations: 1, figures: ["gates", "gates"]),
        CoreCell(name: "15-transfer", preparation: transfer, seed: 2, expectations: 2, figures: ["lines"]),
    ]

    var testDescription: String { name }

    var code: String {
        get throws {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            return try String(contentsOf: folder.appending(path: "Fixtures/CoreCells/\(name).swift"), encoding: .utf8)
        }
    }

    /// Weights of 0.1 on three steps of two numbers: the cell ends at 1.049284350.
    private static let gates = """
        func weights() -> Tensor { Tensor.full(3, 5, value: 0.1) }
        let Wf = weights(), Wi = weights(), Wo = weights(), Wc = weights()
        let bf = Tensor.zeros(3), bi = Tensor.zeros(3), bo = Tensor.zeros(3), bc = Tensor.zeros(3)
        let sequence: [Tensor] = [[1, 2], [3, 4], [5, 6]]
        let cat = words("the cat that chased the mouse felt tired")
        let lstm = LSTM(3, inputs: 7)
        """

    /// A teacher of ten shapes, and six new ones to learn.
    private static let transfer = """
        let shapes = Datasets.shapes(count: 4_000, side: 20, isColored: false)
        var large = Sequential(input: [20, 20, 1]) {
            Conv2D(16, kernel: 3, padding: .same)
            BatchNormalization()
            Activation(.relu)
            MaxPool2D(2)
            Conv2D(32, kernel: 3, padding: .same)
            BatchNormalization()
            Activation(.relu)
            MaxPool2D(2)
            Conv2D(128, kernel: 3, padding: .same)
            BatchNormalization()
            Activation(.relu)
            GlobalMaxPool2D()
            Dense(10)
        }
        large.fit(shapes, epochs: 4, loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam(learningRate: 0.002))
        try large.save("shapes.safetensors")
        let (train, test) = Datasets.shapes(
            count: 1_200, kinds: [.diamond, .halfDisc, .l, .t, .u, .arrow], side: 20, isColored: false, seed: 2
        ).split(0.5)
        """
}

extension Figure {
    /// The name of its case.
    var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
