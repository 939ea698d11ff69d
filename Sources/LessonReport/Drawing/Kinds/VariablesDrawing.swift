import Canvas
import Figures

/// A traced cell, statement by statement: every variable in a row, what changed marked.
struct VariablesDrawing {
    let figure: VariablesFigure
    let words: any Words

    private static let rowHeight = 26.0
    private static let width = 640.0

    func draw() -> Drawing {
        let names = order
        let height = Double(names.count) * Self.rowHeight + 12
        let last = figure.steps.count - 1
        let frames = figure.steps.enumerated().map { index, step in
            Drawing.Frame(
                panels: [
                    Drawing.Panel(
                        width: Self.width, height: height,
                        layers: layers(step, among: names))
                ],
                says: words.changed(line: step.line, names: step.variables.filter(\.isChanged).map(\.name)),
                line: step.line, isKey: index == last)
        }
        return Drawing(frames: frames)
    }

    /// Every variable keeps its row from its first step to the last.
    private var order: [String] {
        var names: [String] = []
        for variable in figure.steps.flatMap(\.variables) where !names.contains(variable.name) {
            names.append(variable.name)
        }
        return names
    }

    /// Grounds first, then all that stays, then the values.
    private func layers(_ step: VariablesFigure.Step, among names: [String]) -> [SVG] {
        let rows = step.variables.map { row($0, among: names) }
        return step.variables.compactMap { ground($0, among: names) } + rows.map { $0[0] } + rows.map { $0[1] }
    }

    private func top(_ variable: VariablesFigure.Variable, among names: [String]) -> Double {
        Double(names.firstIndex(of: variable.name) ?? 0) * Self.rowHeight + 6
    }

    /// What marks a variable that the step has set.
    private func ground(_ variable: VariablesFigure.Variable, among names: [String]) -> SVG? {
        guard variable.isChanged else { return nil }
        return .rectangle(
            Area(left: 2, top: top(variable, among: names), width: Self.width - 4, height: Self.rowHeight - 2),
            corner: 4, class: "changed")
    }

    /// Name and type, which stay, then the value: layers of their own, so that frames share what stays.
    private func row(_ variable: VariablesFigure.Variable, among names: [String]) -> [SVG] {
        let y = top(variable, among: names) + 18
        return [
            .group([
                .text(variable.name, at: Point(x: 150, y: y), anchor: .end, class: "code"),
                .text(variable.type, at: Point(x: Self.width - 6, y: y), anchor: .end, class: "pale-text"),
            ]), .text(variable.text, at: Point(x: 172, y: y), class: "code strong"),
        ]
    }
}
