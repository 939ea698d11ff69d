import Canvas
import Figures

/// Where the nodes of a computation graph stand, and how its edges run between them and never through one.
///
/// Each node stands in the column after its last operand. An edge over several columns has a lane through each column
/// between, which edges of the same origin share. A graph too wide for a sheet goes on in rows beneath, as music does:
/// an edge that leaves one at its right comes in again at the left of the next, under the same name.
struct GraphLayout {
    private(set) var boxes: [Area] = []
    private let figure: ComputationGraphFigure
    private var columns: [Int] = []
    private var items: [Item] = []
    private var ys: [Double] = []
    private var lanes: [Lane: Int] = [:]

    let boxWidth: Double
    let gap: Double
    static let boxHeight = 48.0
    private static let slots = (box: 82.0, lane: 30.0)
    /// The widest graph that stays in one row, and the width of the rows of a wider one.
    private static let limits = (row: 1_000.0, rows: 818.0)
    /// What an edge between rows runs on beyond the last column.
    private static let overrun = 16.0
    /// Columns a row.
    private let perRow: Int
    /// Room for the names of the edges that go on; 0 for a graph in one row.
    private let margin: Double

    private struct Item {
        var column: Int
        /// The node; for a lane, the one where it comes from.
        var node: Int
        var isLane: Bool
        var before: [Int] = []
        var after: [Int] = []
    }

    private struct Lane: Hashable {
        var origin: Int
        var column: Int
    }

    init(figure: ComputationGraphFigure) {
        self.figure = figure
        let texts = figure.nodes.map(Self.title)
        let widest = texts.map { TextWidth.of($0, size: 13) + 16 }.max() ?? 0
        boxWidth = min(max(widest, 70), 116)
        columns = Self.columns(of: figure)
        let labels = figure.nodes.flatMap(\.slopes).map { TextWidth.of(Self.label($0), size: 12) + 12 }
        gap = min(max((columns.max() ?? 0) > 6 ? 56 : 58, labels.max() ?? 0), 84)
        let count = (columns.max() ?? 0) + 1
        let room = (figure.nodes.map { TextWidth.of(Self.name($0), size: 12) }.max() ?? 0) + 8
        let fitting = max(Int((Self.limits.rows - 2 * room - Self.overrun) / (boxWidth + gap)), 2)
        let isOneRow = Double(count) * (boxWidth + gap) - gap <= Self.limits.row
        let rows = isOneRow ? 1 : (count + fitting - 1) / fitting
        perRow = (count + rows - 1) / rows
        margin = rows > 1 ? room : 0
        addItems()
        connect()
        arrange()
        stack()
        boxes = figure.nodes.indices.map { node in
            Area(
                left: left(of: columns[node]), top: ys[node] - Self.boxHeight / 2, width: boxWidth,
                height: Self.boxHeight)
        }
    }

    /// What stands at an edge on the way back.
    static func label(_ slope: Double) -> String { "×\(slope < 0 ? "(\(slope.brief))" : slope.brief)" }

    /// What stands in a node's box beside its numbers.
    static func title(_ node: ComputationGraphFigure.Node) -> String {
        [node.name, node.symbol].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// What an edge from a node is called where it goes on in another row.
    static func name(_ node: ComputationGraphFigure.Node) -> String {
        let name = node.name.isEmpty ? node.symbol : node.name
        return name.isEmpty ? node.value.brief : name
    }

    var width: Double {
        margin == 0 ? left(of: columns.max() ?? 0) + boxWidth + 6 : rowEnd + margin
    }
    var height: Double { (boxes.map(\.bottom).max() ?? 0) + 26 }

    /// Where edges leave a row that goes on beneath, and where they come in again.
    private var rowEnd: Double { left(of: perRow - 1) + boxWidth + Self.overrun }
    private var rowStart: Double { left(of: 0) - gap }

    private func left(of column: Int) -> Double {
        4 + (margin == 0 ? 0 : margin + gap) + Double(column % perRow) * (boxWidth + gap)
    }

    /// The longest way from an input to each node; an input stands just before what first uses it.
    private static func columns(of figure: ComputationGraphFigure) -> [Int] {
        var columns: [Int] = []
        for node in figure.nodes {
            columns.append((node.operands.filter { $0 < columns.count }.map { columns[$0] + 1 }.max()) ?? 0)
        }
        for index in figure.nodes.indices where figure.nodes[index].operands.isEmpty {
            let users = figure.nodes.indices.filter { figure.nodes[$0].operands.contains(index) }
            if let first = users.map({ columns[$0] }).min() { columns[index] = max(first - 1, 0) }
        }
        return columns
    }

    private mutating func addItems() {
        items = figure.nodes.indices.map { Item(column: columns[$0], node: $0, isLane: false) }
        for origin in figure.nodes.indices {
            let users = figure.nodes.indices.filter { figure.nodes[$0].operands.contains(origin) }
            guard let last = users.map({ columns[$0] }).max(), last > columns[origin] + 1 else { continue }
            for column in (columns[origin] + 1)..<last {
                lanes[Lane(origin: origin, column: column)] = items.count
                items.append(Item(column: column, node: origin, isLane: true))
            }
        }
    }

    /// The item that stands for a node just before a column.
    private func item(for origin: Int, before column: Int) -> Int {
        lanes[Lane(origin: origin, column: column - 1)] ?? origin
    }

    private mutating func connect() {
        for index in items.indices {
            let item = items[index]
            let sources = item.isLane ? [item.node] : figure.nodes[item.node].operands.filter { $0 < item.node }
            for source in sources {
                let before = self.item(for: source, before: item.column)
                items[index].before.append(before)
                items[before].after.append(index)
            }
        }
    }

    /// Items go up and down towards their neighbours, first looking back, then ahead, as far as others let them.
    private mutating func arrange() {
        ys = Array(repeating: 0, count: items.count)
        let last = columns.max() ?? 0
        for column in 0...last { spread(column) { _ in nil } }
        for sweep in 0..<8 {
            let isForward = sweep % 2 == 0
            for column in isForward ? Array(0...last) : (0...last).reversed() {
                spread(column) { item in isForward ? item.before : item.after }
            }
        }
        let top = items.indices.map { ys[$0] - (items[$0].isLane ? 8 : Self.boxHeight / 2) }.min() ?? 0
        for index in ys.indices { ys[index] += 8 - top }
    }

    /// Brings each row beneath the one before it.
    private mutating func stack() {
        var floor = 8.0
        for row in 0...((columns.max() ?? 0) / perRow) {
            let here = items.indices.filter { items[$0].column / perRow == row }
            func half(_ index: Int) -> Double { items[index].isLane ? 8 : Self.boxHeight / 2 }
            let top = here.map { ys[$0] - half($0) }.min() ?? 0
            for index in here { ys[index] += floor - top }
            floor = (here.map { ys[$0] + half($0) }.max() ?? floor) + 58
        }
    }

    private mutating func spread(_ column: Int, _ neighbours: (Item) -> [Int]?) {
        let here = items.indices.filter { items[$0].column == column }
        var wishes: [Int: Double] = [:]
        for index in here {
            let near = neighbours(items[index]) ?? []
            wishes[index] = near.isEmpty ? ys[index] : near.map { ys[$0] }.reduce(0, +) / Double(near.count)
        }
        let order = here.sorted { (wishes[$0] ?? 0, $0) < (wishes[$1] ?? 0, $1) }
        var floor = -Double.infinity
        for index in order {
            let half = (items[index].isLane ? Self.slots.lane : Self.slots.box) / 2
            ys[index] = max(wishes[index] ?? 0, floor + half)
            floor = ys[index] + half
        }
        let drift = order.map { ys[$0] - (wishes[$0] ?? 0) }.reduce(0, +) / Double(max(order.count, 1))
        for index in order { ys[index] -= drift }
    }

    /// The places that the edge from an operand passes, from the right of its box to the left of its user's: a way for
    /// each row that it runs through.
    func ways(from operand: Int, to user: Int, slot: Int) -> [[Point]] {
        var ways = [[Point(x: boxes[operand].right, y: boxes[operand].center.y)]]
        func go(to place: Point, in column: Int) {
            if column % perRow == 0, let last = ways[ways.count - 1].last {
                ways[ways.count - 1].append(Point(x: rowEnd, y: last.y))
                ways.append([Point(x: rowStart, y: place.y)])
            }
            ways[ways.count - 1].append(place)
        }
        for column in (columns[operand] + 1)..<max(columns[user], columns[operand] + 1) {
            guard let lane = lanes[Lane(origin: operand, column: column)] else { continue }
            go(to: Point(x: left(of: column), y: ys[lane]), in: column)
            ways[ways.count - 1].append(Point(x: left(of: column) + boxWidth, y: ys[lane]))
        }
        go(
            to: Point(x: boxes[user].left, y: boxes[user].center.y + entry(of: slot, to: user)),
            in: max(columns[user], 1))
        return ways
    }

    /// Edges into one node end below one another, in the order in which they come.
    private func entry(of slot: Int, to user: Int) -> Double {
        let operands = figure.nodes[user].operands
        let heights = operands.map { ys[item(for: $0, before: columns[user])] }
        let order = operands.indices.sorted { (heights[$0], operands[$0], $0) < (heights[$1], operands[$1], $1) }
        guard let place = order.firstIndex(of: slot) else { return 0 }
        return (Double(place) - Double(order.count - 1) / 2) * 16
    }
}
