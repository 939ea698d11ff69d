import Canvas
import Figures
import Trace

/// A formula with numbers beneath its symbols, and its steps to a value, each MathML.
struct EquationHTML {
    let figure: EquationFigure
    let math: MathRenderer

    var html: String {
        let rows = ([formula] + figure.steps.map { "{} = " + $0 }).map { "<div>\(html($0))</div>" }
        return "<div class=\"equation\">\(rows.joined())</div>"
    }

    private var formula: String {
        TeXSubstitution(
            figure.values.map { value in
                (value.symbol, "\\,\\underset{\(value.number.tex)}{\(value.symbol)}\\,")
            }
        ).apply(to: figure.tex)
    }

    private func html(_ tex: String) -> String {
        switch math.render(tex, isDisplay: true) {
        case .success(let markup): markup
        case .failure: "<code>\(tex.htmlEscaped)</code>"
        }
    }
}

extension Double {
    /// The number as TeX: a sign stands close to it, a power of ten is written out.
    var tex: String {
        let parts = NumberStyle.short.format(self).split(separator: "e", maxSplits: 1)
        guard parts.count == 2, let exponent = Int(parts[1]) else { return "{\(parts.first ?? "0")}" }
        return "{\(parts[0]) \\cdot {10}^{\(exponent)}}"
    }
}
