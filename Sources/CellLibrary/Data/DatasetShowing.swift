import CellLanguage
import Figures
import TensorKit

/// `show` for datasets: pictures with their classes, points in the plane, texts, or a table.
extension CellLibraryIndex {
    func addDatasetShowing() {
        function(
            "func show(_ dataset: Dataset, count: Int, title: String = \"\")",
            "Shows so many of the first examples: pictures, points of the plane, texts, or a table."
        ) { call -> Void in
            let dataset: Dataset = call[0]
            let title: String = call[2]
            let gallery = DatasetGallery(dataset, count: try call.positive(1, "count"))
            try call.context.add(gallery.figure(title: title.isEmpty ? dataset.description : title), from: call.span)
        }
    }
}

extension Dataset: ShownByItself {
    func figures(title: String) throws -> [Figure] {
        [try DatasetGallery(self, count: 16).figure(title: title.isEmpty ? description : title)]
    }
}

extension Example: ShownByItself {
    func figures(title: String) throws -> [Figure] { try input.figures(title: title.isEmpty ? className ?? "" : title) }
}

/// The first examples of a dataset, as they are best seen.
struct DatasetGallery {
    /// Points of a scatter plot.
    private static let pointLimit = 1_000
    private static let rowLimit = 64

    private let dataset: Dataset
    private let count: Int

    init(_ dataset: Dataset, count: Int) {
        self.dataset = dataset
        self.count = min(count, dataset.count, Self.rowLimit)
    }

    func figure(title: String) throws -> Figure {
        let shape = dataset.inputShape
        if shape.count == 3, shape[2] == 1 || shape[2] == 3 { return .image(try pictures(title)) }
        if shape == [2], dataset.isClassification { return .scatter(try scatter(title)) }
        return .table(try table(title))
    }

    private func pictures(_ title: String) throws -> ImageFigure {
        let shape = dataset.inputShape
        let scale = PixelScale(try Checked.inputs(try Checked.prefix(dataset, count)))
        return ImageFigure(
            title: title,
            pictures: try (0..<count).map { index in
                let example = try Checked.example(dataset, index)
                return scale.picture(
                    of: example.input.scalars, shape[0], shape[1], shape[2], label: example.className ?? "")
            })
    }

    /// All points, up to a limit: a cloud says more than its first few.
    private func scatter(_ title: String) throws -> ScatterFigure {
        var groups = dataset.classNames.map { ScatterFigure.Group(name: $0, points: []) }
        for index in 0..<min(dataset.count, Self.pointLimit) {
            let example = try Checked.example(dataset, index)
            let place = example.input.scalars
            groups[example.label ?? 0].points.append(Point(x: Double(place[0]), y: Double(place[1])))
        }
        return ScatterFigure(title: title, xAxis: Axis("x₁"), yAxis: Axis("x₂"), groups: groups)
    }

    private func table(_ title: String) throws -> TableFigure {
        let rows = try (0..<count).map { index in
            let example = try Checked.example(dataset, index)
            let input = example.words.map { $0.joined(separator: " ") } ?? example.input.valueSummary.text
            return ["\(index)", input, example.className ?? example.target.valueSummary.text]
        }
        return TableFigure(title: title, columns: ["", "input", "target"], rows: rows)
    }
}
