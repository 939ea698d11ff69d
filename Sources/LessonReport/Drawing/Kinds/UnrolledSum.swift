import Canvas
import Figures

/// One step of a recurrence in numbers, a row a unit: two bars and the bias, their sum, the state.
struct UnrolledSum {
    let sum: UnrolledFigure.Sum
    /// All steps that are told, so that their bars have one scale.
    let all: [UnrolledFigure.Sum]

    private static let rowHeight = 22.0
    private static let unitLimit = 8
    private static let columns = (input: 30.0, state: 162.0, bias: 322.0, total: 388.0, result: 444.0)
    private static let barWidth = 60.0

    var panel: Drawing.Panel {
        let units = sum.fromInput.indices.prefix(Self.unitLimit)
        var layers = [head]
        for unit in units { layers.append(row(unit)) }
        var height = 26 + Double(units.count) * Self.rowHeight
        if sum.fromInput.count > units.count {
            layers.append(.text("⋮", at: Point(x: 12, y: height + 10), class: "name"))
            height += 16
        }
        return Drawing.Panel(width: 504, height: height + 4, layers: layers)
    }

    private var head: SVG {
        let columns = Self.columns
        return .group([
            .text("Wₓx", at: Point(x: columns.input + Self.barWidth / 2, y: 14), anchor: .middle, class: "name"),
            .text("+  Wₕh", at: Point(x: columns.state + Self.barWidth / 2, y: 14), anchor: .middle, class: "name"),
            .text("+  b", at: Point(x: columns.bias, y: 14), anchor: .end, class: "name"),
            .text("=  z", at: Point(x: columns.total, y: 14), anchor: .end, class: "name"),
            .text("\(sum.activation.name) z", at: Point(x: columns.result + 26, y: 14), anchor: .middle, class: "name"),
        ])
    }

    private var limit: Double {
        max(all.flatMap { $0.fromInput + $0.fromState }.filter(\.isFinite).map(abs).max() ?? 1, 1e-12)
    }

    private func row(_ unit: Int) -> SVG {
        let y = 26 + Double(unit) * Self.rowHeight
        let state = sum.fromState.indices.contains(unit) ? sum.fromState[unit] : 0
        let bias = sum.bias.indices.contains(unit) ? sum.bias[unit] : 0
        let total = sum.fromInput[unit] + state + bias
        let result = sum.activation.value(total)
        let paint = Palette.diverging(result, limit: 1)
        let cell = Area(left: Self.columns.result, top: y, width: 52, height: Self.rowHeight - 2)
        return .group([
            .text("h\(unit.subscripted)", at: Point(x: 2, y: y + 15), class: "name"),
            bar(sum.fromInput[unit], left: Self.columns.input, top: y), bar(state, left: Self.columns.state, top: y),
            .text(bias.shown, at: Point(x: Self.columns.bias, y: y + 15), anchor: .end, class: "tick"),
            .text(total.shown, at: Point(x: Self.columns.total, y: y + 15), anchor: .end, class: "label"),
            .rectangle(cell, class: "heat " + paint),
            .text(
                result.shown, at: Point(x: cell.center.x, y: y + 14.5), anchor: .middle,
                class: Palette.isStrong(paint) ? "value on" : "value"),
        ])
    }

    /// From the middle to the right where it is positive, else to the left, with its number behind.
    private func bar(_ value: Double, left: Double, top: Double) -> SVG {
        let middle = left + Self.barWidth / 2
        let length = min(abs(value) / limit, 1) * Self.barWidth / 2
        let area = Area(
            left: value < 0 ? middle - length : middle, top: top + 4, width: max(length, 0.5),
            height: Self.rowHeight - 10)
        return .group([
            .rectangle(area, class: "signed " + Palette.sign(value)),
            .line(from: Point(x: middle, y: top), to: Point(x: middle, y: top + Self.rowHeight - 2), class: "axis"),
            .text(value.shown, at: Point(x: left + Self.barWidth + 6, y: top + 15), class: "tick"),
        ])
    }
}
