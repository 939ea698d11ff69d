import Canvas
import Figures

/// Operations from left to right; their values come forward one at a time, their gradients backward.
struct ComputationGraphDrawing {
    let figure: ComputationGraphFigure
    let words: any Words
    private let layout: GraphLayout

    init(figure: ComputationGraphFigure, words: any Words) {
        self.figure = figure
        self.words = words
        layout = GraphLayout(figure: figure)
    }

    func draw() -> Drawing {
        let inputs = figure.nodes.indices.filter { figure.nodes[$0].operands.isEmpty }
        let operations = figure.nodes.indices.filter { !figure.nodes[$0].operands.isEmpty }
        var frames = [frame(values: Set(inputs), gradients: [], now: nil, says: words.graphInputs(given(inputs)))]
        var known = Set(inputs)
        for index in operations {
            known.insert(index)
            frames.append(frame(values: known, gradients: [], now: index, says: forward(index)))
        }
        frames[frames.count - 1].isKey = true
        guard figure.showsGradients else { return Drawing(frames: frames) }
        var reached: Set<Int> = []
        for index in figure.nodes.indices.reversed() where !isConstant(index) {
            reached.insert(index)
            frames.append(frame(values: known, gradients: reached, now: index, says: backward(index)))
        }
        frames[frames.count - 1].isKey = true
        return Drawing(frames: frames)
    }

    private func title(_ index: Int) -> String {
        let node = figure.nodes[index]
        guard node.name.isEmpty else { return node.name }
        let isAlone = figure.nodes.filter { $0.name.isEmpty && $0.symbol == node.symbol }.count == 1
        return isAlone ? node.symbol : "\(node.symbol) (\(node.value.shown))"
    }

    /// A number that the cell wrote down: nobody asks for its gradient.
    private func isConstant(_ index: Int) -> Bool {
        figure.nodes[index].operands.isEmpty && figure.nodes[index].name.isEmpty && figure.nodes[index].symbol.isEmpty
    }

    /// The inputs by their names, where they have any.
    private func given(_ inputs: [Int]) -> [String] {
        let named = inputs.filter { !isConstant($0) }
        return named.isEmpty
            ? inputs.map { figure.nodes[$0].value.shown }
            : named.map { "\(title($0)) = \(figure.nodes[$0].value.shown)" }
    }

    private func forward(_ index: Int) -> String {
        let node = figure.nodes[index]
        return words.graphForward(
            name: node.name, symbol: node.symbol, operands: node.operands.map { figure.nodes[$0].value.shown },
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

    private func frame(values: Set<Int>, gradients: Set<Int>, now: Int?, says: String) -> Drawing.Frame {
        let isBackward = !gradients.isEmpty
        let edges = figure.nodes.indices.flatMap { index in
            figure.nodes[index].operands.enumerated().map { slot, operand in
                edge(
                    layout.ways(from: operand, to: index, slot: slot),
                    slope: isBackward && gradients.contains(index) && figure.nodes[index].slopes.indices.contains(slot)
                        && !isConstant(operand) ? figure.nodes[index].slopes[slot] : nil)
            }
        }
        let nodes = figure.nodes.indices.map { index in
            node(
                index, at: layout.boxes[index], showsValue: values.contains(index),
                showsGradient: gradients.contains(index), isNow: index == now)
        }
        return Drawing.Frame(
            panels: [
                Drawing.Panel(
                    width: layout.width, height: layout.height,
                    layers: edges.map(\.line) + goingOn + nodes + edges.compactMap(\.label))
            ], says: says,
            lights: [isBackward ? "gradient" : "forward"])
    }

    /// The names of edges where they leave a row and where they come in again in the next.
    private var goingOn: [SVG] {
        var known: Set<SVG> = []
        let names = figure.nodes.indices.flatMap { index in
            figure.nodes[index].operands.enumerated().flatMap { slot, operand in
                let ways = layout.ways(from: operand, to: index, slot: slot)
                let name = GraphLayout.name(figure.nodes[operand])
                return zip(ways, ways.dropFirst()).flatMap { before, after in
                    let (end, start) = (before[before.count - 1], after[0])
                    return [
                        SVG.text(name, at: Point(x: end.x + 4, y: end.y + 4), class: "tick"),
                        .text(name, at: Point(x: start.x - 4, y: start.y + 4), anchor: .end, class: "tick"),
                    ]
                }
            }
        }
        return names.filter { known.insert($0).inserted }
    }

    /// Curves between columns, straight lines along the lanes through them.
    private func edge(_ ways: [[Point]], slope: Double?) -> (line: SVG, label: SVG?) {
        let path = SVGPath { path in for way in ways { add(way, to: &path) } }
        let way = ways[ways.count - 1]
        guard let slope else { return (.path(path, class: "requirement"), nil) }
        let (start, end) = (way[way.count - 2], way[way.count - 1])
        let rise = max(min(start.y - end.y, 40), -40)
        // Two edges between the same nodes: the lower one's label stands below.
        let isBelow = rise > 10 || (-10 ..< -4).contains(rise)
        let place = Point(x: end.x - layout.gap * 0.5, y: end.y + rise * 0.4 + (isBelow ? 12 : -4))
        return (
            .path(path, class: "requirement returning-edge"),
            .text(GraphLayout.label(slope), at: place, anchor: .middle, class: "tick")
        )
    }

    private func add(_ way: [Point], to path: inout SVGPath) {
        let bend = layout.gap * 0.5
        path.move(to: way[0])
        for (index, place) in way.enumerated().dropFirst() {
            let start = way[index - 1]
            if index % 2 == 0 || start.y == place.y {
                path.line(to: place)
            } else {
                path.curve(
                    to: place, control1: Point(x: start.x + bend, y: start.y),
                    control2: Point(x: place.x - bend, y: place.y))
            }
        }
    }

    private func node(_ index: Int, at area: Area, showsValue: Bool, showsGradient: Bool, isNow: Bool) -> SVG {
        let node = figure.nodes[index]
        if isConstant(index) { return constant(node.value, at: area.center) }
        var parts = [
            SVG.rectangle(area, corner: 8, class: isNow ? "node now" : "node"),
            .text(
                GraphLayout.title(node), at: Point(x: area.center.x, y: area.top + 18), anchor: .middle, class: "name"),
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

    private func constant(_ value: Double, at center: Point) -> SVG {
        let width = max(TextWidth.of(value.shown, size: 14) + 20, 40)
        let area = Area(left: center.x + layout.boxWidth / 2 - width, top: center.y - 14, width: width, height: 28)
        return .group([
            .rectangle(area, corner: 14, class: "node constant"),
            .text(value.shown, at: Point(x: area.center.x, y: center.y + 5), anchor: .middle, class: "number"),
        ])
    }
}
