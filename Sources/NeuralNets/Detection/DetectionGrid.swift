import Foundation
import TensorKit

/// A picture cut into cells, each of which answers for the object whose middle lies in it (Redmon et al. 2016): confidence,
/// middle within the cell, width and height as shares of the picture, and a score for each class.
public struct DetectionGrid: Hashable, Sendable {
    /// Cells along each side.
    public let cells: Int
    public let classes: Int
    /// Of the picture, in pixels.
    public let width: Double
    public let height: Double

    public init(cells: Int, classes: Int, width: Double, height: Double) {
        self.cells = cells
        self.classes = classes
        self.width = width
        self.height = height
    }

    /// Numbers of a cell: 5 and one for each class.
    public var depth: Int { 5 + classes }
    /// The shape of a target, and of a detector's output: `[cells, cells, 5 + classes]`.
    public var shape: Shape { [cells, cells, depth] }

    /// The target for a picture's objects. Of two with their middles in one cell, the later counts.
    public func encode(_ objects: [LabelledBox]) -> Tensor {
        var target = Tensor.zeros(shape: shape)
        for object in objects where object.label < classes && object.label >= 0 {
            let x = object.box.center.x / width * Double(cells)
            let y = object.box.center.y / height * Double(cells)
            guard x >= 0, y >= 0, x < Double(cells), y < Double(cells) else { continue }
            var cell = [Double](repeating: 0, count: depth)
            cell[0] = 1
            cell[1] = x - x.rounded(.down)
            cell[2] = y - y.rounded(.down)
            cell[3] = object.box.width / width
            cell[4] = object.box.height / height
            cell[5 + object.label] = 1
            target[Int(y), Int(x)] = Tensor(cell)
        }
        return target
    }

    /// The claims in a detector's output (logits for confidence and middle, as in `detectionLoss`), at least as sure as
    /// `confidence`, before any are suppressed.
    public func decode(_ output: Tensor, confidence: Double = 0.5) throws(TensorError) -> [Detection] {
        guard output.shape == shape else { throw .notTheGrid(output.shape, expected: shape) }
        let numbers = output.scalars.map { Double($0) }
        var claims: [Detection] = []
        for row in 0..<cells {
            for column in 0..<cells {
                let cell = numbers[(row * cells + column) * depth..<(row * cells + column + 1) * depth]
                let start = cell.startIndex
                let sureness = sigmoid(cell[start])
                guard sureness >= confidence, let best = cell[(start + 5)...].indices.max(by: { cell[$0] < cell[$1] })
                else { continue }
                let x = (Double(column) + sigmoid(cell[start + 1])) / Double(cells) * width
                let y = (Double(row) + sigmoid(cell[start + 2])) / Double(cells) * height
                let (halfWidth, halfHeight) = (cell[start + 3] * width / 2, cell[start + 4] * height / 2)
                let box = Box(left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight)
                claims.append(Detection(box, label: best - start - 5, confidence: sureness))
            }
        }
        return claims
    }

    /// Mean over the pictures of: binary cross entropy of every cell's confidence (empty cells weighted by `empty`), and in
    /// cells with an object `place` times the squared errors of middle and size, and the cross entropy of the class.
    public func loss(
        _ outputs: Tensor, _ targets: Tensor, place: Double = 5, empty: Double = 0.5
    ) throws(TensorError) -> Tensor {
        guard outputs.shape == targets.shape, outputs.shape.suffix(3) == shape[...] else {
            throw .notTheGrid(outputs.shape, expected: shape)
        }
        let pictures = outputs.rank == 4 ? outputs.shape[0] : 1
        let rows = outputs.count / depth
        let (o, t) = (try Checked.reshape(outputs, [rows, depth]), try Checked.reshape(targets, [rows, depth]))
        let object = t[0..., 0..<1]
        let sureness = o[0..., 0..<1]
        // ln(1 + eᶻ) − t z, in a form that does not overflow.
        let doubt = relu(sureness) - sureness * object + log(1 + exp(-abs(sureness)))
        let confidence = (doubt * (object + (1 - object) * empty)).sum()
        let middle = (square(sigmoid(o[0..., 1..<3]) - t[0..., 1..<3]) * object).sum()
        let size = (square(o[0..., 3..<5] - t[0..., 3..<5]) * object).sum()
        let kind = -(logSoftmax(o[0..., 5...]) * t[0..., 5...] * object).sum()
        return (confidence + (middle + size) * place + kind) / Double(pictures)
    }
}

extension TensorError {
    static func notTheGrid(_ shape: Shape, expected: Shape) -> TensorError {
        TensorError("not-the-grid", "the grid has the shape \(expected); a tensor of shape \(shape) came")
    }
}
