import Canvas
import Figures

/// Gates and states over a sequence: one band a gate, one column a word, one row a unit.
struct GatesDrawing {
    let figure: GatesFigure

    private var columnWidth: Double {
        let widest = figure.steps.map { TextWidth.of($0, size: 12) }.max() ?? 0
        return min(max(widest + 10, 34), 76)
    }

    func draw() -> Drawing {
        let left = (figure.gates.map { TextWidth.of($0.name, size: 13) }.max() ?? 0) + 16
        let width = columnWidth
        var top = 26.0
        var layers = [words(left, width)]
        for gate in figure.gates {
            let units = gate.values.first?.count ?? 0
            let height = Double(units) * unitHeight(units)
            layers.append(
                .text(gate.name, at: Point(x: left - 9, y: top + height / 2 + 4), anchor: .end, class: "label"))
            let area = Area(left: left, top: top, width: width * Double(gate.values.count), height: height)
            layers.append(
                SVG.group([map(gate, units).drawing(in: area), .rectangle(area, class: "sheet")]).part(gate.name))
            layers.append(
                .text(range(gate), at: Point(x: area.right + 9, y: top + height / 2 + 4), class: "tick"))
            top += height + 14
        }
        let right = left + width * Double(figure.steps.count) + 84
        return Drawing(Drawing.Panel(width: right, height: top, layers: layers))
    }

    private func unitHeight(_ units: Int) -> Double { min(max(56 / Double(max(units, 1)), 4), 16) }

    private func words(_ left: Double, _ width: Double) -> SVG {
        .group(
            figure.steps.enumerated().map { index, word in
                .text(word, at: Point(x: left + (Double(index) + 0.5) * width, y: 16), anchor: .middle, class: "tick")
            })
    }

    /// A gate is between shut and open; a state has a sign.
    private func isGate(_ gate: GatesFigure.Gate) -> Bool {
        gate.values.joined().allSatisfy { (0...1).contains($0) }
    }

    private func limit(_ gate: GatesFigure.Gate) -> Double {
        gate.values.joined().filter(\.isFinite).map { abs($0) }.max() ?? 1
    }

    private func range(_ gate: GatesFigure.Gate) -> String {
        isGate(gate) ? "0 … 1" : "±\(limit(gate).shown)"
    }

    private func map(_ gate: GatesFigure.Gate, _ units: Int) -> HeatMap {
        let values = (0..<units).flatMap { unit in gate.values.map { $0.indices.contains(unit) ? $0[unit] : .nan } }
        return HeatMap(
            rows: units, columns: gate.values.count, values: values,
            colours: isGate(gate) ? .sequential(0...1) : .diverging(limit: limit(gate)))
    }
}
