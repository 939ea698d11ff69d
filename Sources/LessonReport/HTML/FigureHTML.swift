import Canvas
import Figures
import LessonFormat

/// A figure with its caption: a picture, a table, an equation, or a stepper.
struct FigureHTML {
    let figure: ReportFigure
    let words: any Words
    let math: MathRenderer

    var html: String {
        var body: String
        var classes = "figure"
        switch figure.figure {
        case .table(let table): body = TableHTML(table).html
        case .equation(let equation): body = EquationHTML(figure: equation, math: math).html
        case .lines, .scatter, .bars, .histogram, .image, .matrix, .neuron, .perceptron, .decisionRegions, .network,
            .computationGraph, .convolution, .pooling, .featureMaps, .architecture, .unrolled, .gates, .detection,
            .variables, .slider, .transfer, .memory:
            guard let drawing = FigureDrawer(words: words).draw(figure.figure) else { return "" }
            if drawing.unfolds { classes += " steps" }
            body = drawing.unfolds ? StepperHTML(figure: figure, drawing: drawing, words: words).html : still(drawing)
        }
        return
            "<figure class=\"\(classes)\" id=\"\(figure.id.htmlEscaped)-figure\"\(width)>\(title)\(body)\(caption)</figure>\n"
    }

    /// Widths come in tenths, since the page's policy forbids a style of one's own.
    private var width: String {
        figure.width.map { " data-width=\"\(min(max(Int(($0 * 10).rounded()), 1), 10))\"" } ?? ""
    }

    private func still(_ drawing: Drawing) -> String {
        let panels = drawing.frames.first?.panels ?? []
        let markup = panels.map { PanelHTML(panel: $0).html }.joined()
        let name =
            isCaptioned
            ? "aria-labelledby=\"\(captionID)\"" : "aria-label=\"\(figure.alternative.htmlEscaped)\""
        return "<div class=\"panels\" role=\"img\" \(name)>\(markup)</div>"
    }

    private var title: String {
        figure.title.isEmpty ? "" : "<p class=\"figure-title\">\(figure.title.htmlEscaped)</p>"
    }

    /// A caption that says all that is to be seen serves as the text alternative too.
    private var isCaptioned: Bool { figure.caption == [.text(figure.alternative)] }

    private var captionID: String { figure.id.htmlEscaped + "-caption" }

    private var caption: String {
        let label = figure.label.map { "<b>\(words.label($0).htmlEscaped)</b> " } ?? ""
        guard !label.isEmpty || !figure.caption.isEmpty else { return "" }
        let text = ProseRenderer(embedding: CaptionEmbedding(words: words, math: math)).html(figure.caption)
        return "<figcaption id=\"\(captionID)\">\(label)\(text)</figcaption>"
    }
}
