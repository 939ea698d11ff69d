import Figures

/// Operations from left to right; their values come forward one at a time, their gradients backward.
struct ComputationGraphDrawing {
    let figure: ComputationGraphFigure
    let words: any Words

    private static let box = (width: 92.0, height: 48.0)
    private static let gap = (x: 58.0, y: 34.0)

    func draw() -> Drawing {
        let inputs = figure.nodes.indices.filter { figure.nodes[$0].operands.isEmpty }
        let operations = figure.nodes.indices.filter { !figure.nodes[$0].operands.isEmpty }
        var frames = [frame(values: Set(inputs), gradients: [], now: nil, says: words.graphInputs(inputs.map(named)))]
        var known = Set(inputs)
        for index in operations {
            known.insert(index)
            frames.append(frame(values: known, gradients: [], now: index, says: forward(index)))
        }
        frames[frames.count - 1].isKey = true
        guard figure.showsGradients else { return Drawing(frames: frames) }
        var reached: Set<Int> = []
        for index in figure.nodes.indices.reversed() {
            reached.insert(index)
            frames.append(frame(values: known, gradients: reached, now: index, says: backward(index)))
        }
        frames[frames.count - 1].isKey = true
        return Drawing(frames: frames)
    }

    private func title(_ index: Int) -> String {
        let node = figure.nodes[index]
        return node.name.isEmpty ? node.symbol : node.name
    }

    private func named(_ index: Int) -> String { "\(title(index)) = \(figure.nodes[index].value.shown)" }

    private func forward(_ index: Int) -> String {
        let node = figure.nodes[index]
        return words.graphForward(
            name: title(index), symbol: node.symbol, operands: node.operands.map { figure.nodes[$0].value.shown },
            value: node.value.shown)
    }

    private func backward(_ index: Int) -> String {
        let terms = figure.nodes.indices.flatMap { user -> [String] in
            let node = figure.nodes[user]
            return zip(node.operands, node.slopes).filter { $0.0 == index }.map { _, slope in
                "\(node.gradient.factor)·\(slope.factor)"
            }
        }
        let gradient = figure.nodes[index].gradient.shown
        return terms.isEmpty
            ? words.graphResult(title(index))
            : words.graphBackward(name: title(index), terms: terms, gradient: gradient)
    }

    /// The longest way from an input to each node: its column.
    private var columns: [Int] {
        var columns: [Int] = []
        for node in figure.nodes {
            columns.append((node.operands.filter { $0 < columns.count }.map { columns[$0] + 1 }.max()) ?? 0)
        }
        // An input stands just before what first uses it, so that edges stay short.
        for index in figure.nodes.indices where figure.nodes[index].operands.isEmpty {
            let users = figure.nodes.indices.filter { figure.nodes[$0].operands.contains(index) }
            if let first = users.map({ columns[$0] }).min() { columns[index] = max(first - 1, 0) }
        }
        return columns
    }

    private var places: [Area] {
        let columns = columns
        let most = (0...(columns.max() ?? 0)).map { column in columns.count { $0 == column } }.max() ?? 1
        var used: [Int: Int] = [:]
        return columns.map { column in
            let row = used[column, default: 0]
            used[column] = row + 1
            let share = Double(most - columns.count { $0 == column }) / 2
            return Area(
                left: 4 + Double(column) * (Self.box.width + Self.gap.x),
                top: 8 + (Double(row) + share) * (Self.box.height + Self.gap.y), width: Self.box.width,
                height: Self.box.height)
        }
    }

    private func frame(values: Set<Int>, gradients: Set<Int>, now: Int?, says: String) -> Drawing.Frame {
        let places = places
        let isBackward = !gradients.isEmpty
        let edges = figure.nodes.indices.flatMap { index in
            figure.nodes[index].operands.enumerated().map { slot, operand in
                edge(
                    from: places[operand], to: places[index],
                    slope: isBackward && gradients.contains(index) && figure.nodes[index].slopes.indices.contains(slot)
                        ? figure.nodes[index].slopes[slot] : nil)
            }
        }
        let nodes = figure.nodes.indices.map { index in
            node(
                index, at: places[index], showsValue: values.contains(index), showsGradient: gradients.contains(index),
                isNow: index == now)
        }
        return Drawing.Frame(
            panels: [
                Drawing.Panel(
                    width: (places.map(\.right).max() ?? 0) + 6, height: (places.map(\.bottom).max() ?? 0) + 26,
                    layers: edges + nodes)
            ], says: says, lights: [isBackward ? "gradient" : "forward"])
    }

    private func edge(from: Area, to: Area, slope: Double?) -> SVG {
        let start = Point(x: from.right, y: from.center.y)
        let end = Point(x: to.left, y: to.center.y)
        let path = SVGPath { path in
            path.move(to: start)
            path.curve(
                to: end, control1: Point(x: start.x + Self.gap.x * 0.5, y: start.y),
                control2: Point(x: end.x - Self.gap.x * 0.5, y: end.y))
        }
        guard let slope else { return .path(path, class: "requirement") }
        let middle = Point(x: end.x - Self.gap.x * 0.42, y: end.y + (start.y - end.y) * 0.38 - 4)
        return .group([
            .path(path, class: "requirement returning-edge"),
            .text("×\(slope.factor)", at: middle, anchor: .middle, class: "tick"),
        ])
    }

    private func node(_ index: Int, at area: Area, showsValue: Bool, showsGradient: Bool, isNow: Bool) -> SVG {
        let node = figure.nodes[index]
        let head = [node.name, node.symbol].filter { !$0.isEmpty }.joined(separator: "  ")
        var parts = [
            SVG.rectangle(area, corner: 8, class: isNow ? "node now" : "node"),
            .text(head, at: Point(x: area.center.x, y: area.top + 18), anchor: .middle, class: "name"),
        ]
        if showsValue {
            parts.append(
                .text(
                    node.value.shown, at: Point(x: area.center.x, y: area.top + 37), anchor: .middle, class: "number"))
        }
        if showsGradient {
            parts.append(
                .text(
                    node.gradient.shown, at: Point(x: area.center.x, y: area.bottom + 16), anchor: .middle,
                    class: "gradient"))
        }
        return .group(parts)
    }
}
