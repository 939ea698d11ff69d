import Figures

/// A formula and its steps to a value, each MathML.
struct EquationHTML {
    let figure: EquationFigure
    let math: MathRenderer

    var html: String {
        let rows = ([figure.tex] + figure.steps.map { "= " + $0 }).map { "<div>\(html($0))</div>" }
        return "<div class=\"equation\">\(rows.joined())</div>"
    }

    private func html(_ tex: String) -> String {
        switch math.render(tex, isDisplay: true) {
        case .success(let markup): markup
        case .failure: "<code>\(tex.htmlEscaped)</code>"
        }
    }
}
