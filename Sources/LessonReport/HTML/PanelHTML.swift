/// One picture of a drawing as an `svg` element.
struct PanelHTML {
    let panel: Drawing.Panel

    /// The element with all its layers written out.
    var html: String { html(inside: panel.layers.filter { !$0.isEmpty }.map(\.markup).joined()) }

    func html(inside markup: String) -> String {
        let (width, height) = (panel.width.rounded(.up).svg, panel.height.rounded(.up).svg)
        var classes: [String] = []
        if !panel.isEssential { classes.append("extra") }
        if panel.scales { classes.append("plot") } else if panel.width > 480 { classes.append("wide") }
        let named = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
        return "<svg\(named) viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\">\(markup)</svg>"
    }
}
