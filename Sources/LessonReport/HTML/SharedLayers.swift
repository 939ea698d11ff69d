/// The layers that more than one frame of a drawing shows: written once and referred to.
struct SharedLayers {
    /// Content of a `defs` element.
    let definitions: String
    private let ids: [SVG: String]

    init(of drawing: Drawing, prefix: String) {
        var counts: [SVG: Int] = [:]
        var order: [SVG] = []
        for layer in drawing.frames.flatMap(\.panels).flatMap(\.layers) {
            if counts[layer] == nil { order.append(layer) }
            counts[layer, default: 0] += 1
        }
        var ids: [SVG: String] = [:]
        var definitions = ""
        for layer in order where counts[layer, default: 0] > 1 {
            let markup = layer.markup
            guard markup.utf8.count > 60 else { continue }
            let id = "\(prefix).\(ids.count + 1)"
            ids[layer] = id
            definitions += "<g id=\"\(id.htmlEscaped)\">\(markup)</g>"
        }
        self.ids = ids
        self.definitions = definitions
    }

    func reference(_ layer: SVG) -> String {
        ids[layer].map { SVG.use($0).markup } ?? layer.markup
    }
}
