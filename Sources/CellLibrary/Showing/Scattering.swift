import CellLanguage
import Figures
import TensorKit

/// `scatter`: points of the plane, each with its word, as in a picture of an embedding.
extension CellLibraryIndex {
    func addScattering() {
        function(
            """
            func scatter(_ points: Tensor, names: [String] = [], groups: [String] = [], title: String = "", \
            x: String = "", y: String = "")
            """,
            "Draws each row (x, y) as a point, with its name beside it, in the colour of its group."
        ) { call -> Void in
            let groups = try LabelledPoints(call[0], names: call[1], groups: call[2]).groups
            let figure = ScatterFigure(title: call[3], xAxis: Axis(call[4]), yAxis: Axis(call[5]), groups: groups)
            try call.context.add(.scatter(figure), from: call.span)
        }
    }
}

/// Points and what is said of each.
private struct LabelledPoints {
    private static let limit = 10_000

    private let points: [Point]
    private let names: [String]
    private let memberships: [String]

    init(_ tensor: Tensor, names: [String], groups: [String]) throws {
        guard tensor.rank == 2, tensor.shape[1] == 2, tensor.shape[0] <= Self.limit else {
            throw ScatterMessage.shape(tensor.shape, limit: Self.limit).error
        }
        let count = tensor.shape[0]
        guard names.isEmpty || names.count == count else {
            throw ScatterMessage.count(names.count, "names", points: count).error
        }
        guard groups.isEmpty || groups.count == count else {
            throw ScatterMessage.count(groups.count, "groups", points: count).error
        }
        let numbers = tensor.scalars.map { Double($0) }
        points = (0..<count).map { Point(x: numbers[2 * $0], y: numbers[2 * $0 + 1]) }
        self.names = names
        memberships = groups.isEmpty ? Array(repeating: "", count: count) : groups
    }

    /// In the order in which they first appear.
    var groups: [ScatterFigure.Group] {
        var groups: [ScatterFigure.Group] = []
        for (place, name) in memberships.enumerated() {
            let index = groups.firstIndex { $0.name == name } ?? groups.count
            if index == groups.count { groups.append(ScatterFigure.Group(name: name, points: [])) }
            groups[index].points.append(points[place])
            if !names.isEmpty { groups[index].labels.append(names[place]) }
        }
        return groups
    }
}

private enum ScatterMessage {
    case shape(Shape, limit: Int)
    case count(Int, String, points: Int)

    var error: CellError {
        switch self {
        case .shape(let shape, let limit):
            CellError(
                "points are rows (x, y), at most \(limit) of them; a tensor of shape \(shape) came", id: "scatter-shape"
            )
        case .count(let count, let what, let points):
            CellError("\(count) \(what) came for \(points) points", id: "scatter-count")
        }
    }
}
