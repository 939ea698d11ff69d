import Canvas

/// One picture of a drawing as an `svg` element.
struct PanelHTML {
    let panel: Drawing.Panel

    /// The element with all its layers written out.
    var html: String { html(inside: panel.layers.filter { !$0.isEmpty }.map(\.markup).joined()) }

    /// How far a narrow screen may shrink it before it is scrolled.
    private var minimum: String? {
        switch panel.width {
        case ...480: nil
        case ...760: "wide"
        case ...1_050: "wider"
        default: "widest"
        }
    }

    func html(inside markup: String) -> String {
        let (width, height) = (panel.width.rounded(.up).svg, panel.height.rounded(.up).svg)
        var classes: [String] = []
        if !panel.isEssential { classes.append("extra") }
        if panel.scales { classes.append("plot") } else if !panel.shrinks, let width = minimum { classes.append(width) }
        let named = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
        return "<svg\(named) viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\">\(markup)</svg>"
    }
}
