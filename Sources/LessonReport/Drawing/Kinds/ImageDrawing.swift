import Canvas
import Figures
import Foundation

/// Pictures in rows, each with its label beneath, every pixel a square.
struct ImageDrawing {
    let figure: ImageFigure

    func draw() -> Drawing {
        let side = side
        let count = figure.pictures.count
        let limit = max(1, Int(640 / (side + 12)))
        let rows = (count + limit - 1) / limit
        // Rows of about one length: six as three and three.
        let perRow = rows > 0 ? (count + rows - 1) / rows : 1
        let labels = figure.pictures.map { WrappedLabel($0.label, width: side + 8) }
        let lines = figure.pictures.contains { !$0.label.isEmpty } ? labels.map(\.lines.count).max() ?? 0 : 0
        let rowHeight = side + (lines > 0 ? 13 + Double(lines) * WrappedLabel.lineHeight : 12)
        let layers = figure.pictures.enumerated().map { index, picture in
            let left = Double(index % perRow) * (side + 12) + 2
            let top = Double(index / perRow) * rowHeight + 2
            return SVG.group(
                [Self.image(picture, in: Area(left: left, top: top, width: side, height: side))]
                    + labels[index].drawing(at: Point(x: left + side / 2, y: top + side + 16)))
        }
        let columns = min(count, perRow)
        return Drawing(
            Drawing.Panel(
                width: max(Double(columns) * (side + 12), 60), height: max(Double(rows) * rowHeight, 20),
                layers: layers,
                shrinks: true))
    }

    /// One picture stands large, many small.
    private var side: Double {
        switch figure.pictures.count {
        case ...1: 224
        case 2...4: 140
        case 5...12: 96
        default: 64
        }
    }

    static func image(_ picture: ImageFigure.Picture, in area: Area) -> SVG {
        let png = PNGEncoder.encode(
            width: picture.width, height: picture.height, channels: picture.channels, pixels: picture.pixels)
        return SVG(
            "image",
            [
                ("x", area.left.svg), ("y", area.top.svg), ("width", area.width.svg), ("height", area.height.svg),
                ("href", "data:image/png;base64," + png.base64EncodedString()),
            ], class: "pixels")
    }
}
