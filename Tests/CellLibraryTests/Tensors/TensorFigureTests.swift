import Figures
import TensorKit
import Testing

@testable import CellLibrary

@Suite struct TensorFigureTests {
    @Test func `a vector is a row of a heat map`() {
        guard case .matrix(let matrix)? = TensorFigure([1, -2, 3], title: "v").figure else {
            Issue.record("no matrix")
            return
        }
        #expect((matrix.rows, matrix.columns) == (1, 3))
        #expect(matrix.values == [1, -2, 3])
    }

    @Test func `a tensor with three channels is a picture in colour`() {
        let picture = Tensor(shape: [1, 2, 3], scalars: [0, 0.5, 1, 1, 1, 1])
        guard case .image(let image)? = TensorFigure(picture, title: "").figure else {
            Issue.record("no picture")
            return
        }
        #expect(image.pictures.map(\.pixels) == [[0, 128, 255, 255, 255, 255]])
    }

    @Test func `numbers outside 0 to 1 are spread from the least to the most`() {
        let scale = PixelScale([-1, 0, 3])
        #expect([scale.byte(-1), scale.byte(1), scale.byte(3), scale.byte(.nan)] == [0, 128, 255, 0])
    }

    @Test func `a single number has no picture`() { #expect(TensorFigure(Tensor(3), title: "").figure == nil) }
}
