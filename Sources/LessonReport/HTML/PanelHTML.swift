/// One picture of a drawing as an `svg` element.
struct PanelHTML {
    let panel: Drawing.Panel

    /// `layer` writes a layer, or a reference to where it was written before.
    func html(_ layer: (SVG) -> String) -> String {
        let (width, height) = (panel.width.rounded(.up).svg, panel.height.rounded(.up).svg)
        var classes = panel.isEssential ? "drawing" : "drawing extra"
        if panel.width > 480 { classes += " wide" }
        return "<svg class=\"\(classes)\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\">"
            + panel.layers.filter { !$0.isEmpty }.map(layer).joined() + "</svg>"
    }
}
