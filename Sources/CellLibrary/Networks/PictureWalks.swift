import CellLanguage
import Figures
import NeuralNets
import TensorKit

/// `explain` for convolution and pooling.
extension CellLibraryIndex {
    func addPictureWalks() {
        function(
            "func explain(_ layer: Conv2D, on image: Tensor, title: String = \"\")",
            "Draws a convolution: the picture, the filters, and what comes out."
        ) { call -> Void in
            let layer: Conv2D = call[0]
            let walk = PictureWalk(input: call[1], output: try layer.applied(to: call[1]), title: call[2])
            let filters = try call.weights(of: layer, 0)
            for figure in walk.figures(filters: filters) { try call.context.add(figure, from: call.span) }
        }
        function(
            "func explain(_ layer: MaxPool2D, on image: Tensor, title: String = \"\")",
            "Draws pooling: the picture and the largest number of each window."
        ) { call -> Void in
            let output = try (call[0] as MaxPool2D).applied(to: call[1])
            let walk = PictureWalk(input: call[1], output: output, title: call[2])
            for figure in walk.figures() { try call.context.add(figure, from: call.span) }
        }
        function(
            "func explain(_ layer: AveragePool2D, on image: Tensor, title: String = \"\")",
            "Draws pooling: the picture and the mean of each window."
        ) { call -> Void in
            let output = try (call[0] as AveragePool2D).applied(to: call[1])
            let walk = PictureWalk(input: call[1], output: output, title: call[2])
            for figure in walk.figures() { try call.context.add(figure, from: call.span) }
        }
    }
}

/// From one picture to another.
private struct PictureWalk {
    let input: Tensor
    let output: Tensor
    let title: String

    func figures(filters: Tensor? = nil) -> [Figure] {
        let head = title.isEmpty ? "" : title + ": "
        return [figure(input, head + "input")].compactMap { $0 } + filterFigures(filters, head)
            + [figure(output, head + "output")].compactMap { $0 }
    }

    private func figure(_ picture: Tensor, _ title: String) -> Figure? {
        let isPlane = picture.rank == 3 && picture.shape[2] == 1
        let plane = isPlane ? try? Checked.reshape(picture, Array(picture.shape.dropLast())) : picture
        return TensorFigure(plane ?? picture, title: title).figure
    }

    /// The first channels of the first filters, each as a grid of numbers.
    private func filterFigures(_ filters: Tensor?, _ head: String) -> [Figure] {
        guard let filters, let all = try? Checked.reshape(filters, [-1, filters.shape[2], filters.shape[3]]) else {
            return []
        }
        return (0..<min(all.shape[0], 4)).compactMap { index in
            guard let filter = try? Checked.slice(all, [index]) else { return nil }
            return TensorFigure(filter, title: "\(head)filter\(all.shape[0] > 1 ? " \(index + 1)" : "")").figure
        }
    }
}
