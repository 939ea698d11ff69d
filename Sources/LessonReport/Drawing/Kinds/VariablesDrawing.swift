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
                        width: Self.width, height: height, layers: step.variables.flatMap { row($0, among: names) })
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

    private func row(_ variable: VariablesFigure.Variable, among names: [String]) -> [SVG] {
        let index = names.firstIndex(of: variable.name) ?? 0
        let y = Double(index) * Self.rowHeight + 6
        let text = SVG.group([
            .text(variable.name, at: Point(x: 150, y: y + 18), anchor: .end, class: "code"),
            .text(variable.text, at: Point(x: 172, y: y + 18), class: "code strong"),
            .text(variable.type, at: Point(x: Self.width - 6, y: y + 18), anchor: .end, class: "pale-text"),
        ])
        guard variable.isChanged else { return [text] }
        return [
            .rectangle(
                Area(left: 2, top: y, width: Self.width - 4, height: Self.rowHeight - 2), corner: 4, class: "changed"),
            text,
        ]
    }
}
