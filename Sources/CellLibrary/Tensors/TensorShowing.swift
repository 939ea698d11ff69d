import CellLanguage
import Figures
import TensorKit

/// `show` for pictures; a tensor and a scalar's graph know by themselves how they are seen.
extension CellLibraryIndex {
    func addTensorShowing() {
        for list in ["[Tensor]", "ArraySlice<Tensor>"] {
            function(
                "func show(_ pictures: \(list), labels: [String] = [], title: String = \"\")",
                "Shows pictures side by side on one common scale, with a word beneath each."
            ) { call -> Void in
                let (pictures, labels): ([Tensor], [String]) = (call.value(0).list.value(), call[1])
                try call.context.add(.image(PictureRow(pictures, labels).figure(title: call[2])), from: call.span)
            }
        }
    }
}

/// Pictures beside each other: matrices, or `[height, width, channels]` with 1 or 3 channels.
private struct PictureRow {
    private let pictures: [Tensor]
    private let labels: [String]

    init(_ pictures: [Tensor], _ labels: [String]) throws {
        guard !pictures.isEmpty, pictures.count <= 256 else { throw PictureMessage.count(pictures.count).error }
        guard labels.isEmpty || labels.count == pictures.count else {
            throw PictureMessage.labels(labels.count, pictures: pictures.count).error
        }
        for picture in pictures
        where ![1, 3].contains(picture.rank == 2 ? 1 : picture.rank == 3 ? picture.shape[2] : 0) {
            throw PictureMessage.noPicture(picture.shape).error
        }
        self.pictures = pictures
        self.labels = labels
    }

    func figure(title: String) throws -> ImageFigure {
        let scale = PixelScale(Tensor(pictures.flatMap { $0.scalars.map { Double($0) } }))
        return ImageFigure(
            title: title,
            pictures: pictures.enumerated().map { place, picture in
                scale.picture(
                    of: picture.scalars, picture.shape[0], picture.shape[1], picture.rank == 3 ? picture.shape[2] : 1,
                    label: labels.isEmpty ? "" : labels[place])
            })
    }
}

extension Tensor: ShownByItself {
    func figures(title: String) throws -> [Figure] {
        guard let figure = TensorFigure(self, title: title).figure else {
            throw CellError(
                "a tensor of shape \(shape) has no picture", hint: "Print it, or show a part of it", id: "no-picture")
        }
        return [figure]
    }
}

extension Scalar: ShownByItself {
    func figures(title: String) -> [Figure] { [graph.figure(title: title)] }
}

extension ScalarGraph {
    func figure(title: String) -> Figure {
        // `let sum = w * x + b` names each operation of the line; the name belongs to the last one alone.
        var onTheWay: Set<Int> = []
        for node in nodes {
            for operand in node.operands where !nodes[operand].operands.isEmpty && nodes[operand].name == node.name {
                onTheWay.insert(operand)
            }
        }
        let nodes = nodes.enumerated().map { (place, node) -> ComputationGraphFigure.Node in
            ComputationGraphFigure.Node(
                name: onTheWay.contains(place) ? "" : node.name ?? "", symbol: node.operation.symbol, value: node.value,
                gradient: node.gradient,
                operands: node.operands, slopes: node.slopes)
        }
        return .computationGraph(
            ComputationGraphFigure(title: title, nodes: nodes, showsGradients: nodes.contains { $0.gradient != 0 }))
    }
}

private enum PictureMessage {
    case count(Int)
    case labels(Int, pictures: Int)
    case noPicture(Shape)

    var error: CellError {
        switch self {
        case .count(let count): CellError("between 1 and 256 pictures can be shown, not \(count)", id: "picture-count")
        case .labels(let labels, let pictures):
            CellError("\(labels) labels came for \(pictures) pictures", id: "picture-labels")
        case .noPicture(let shape):
            CellError("a picture is [height, width] or [height, width, 1 or 3]; \(shape) came", id: "no-picture")
        }
    }
}
