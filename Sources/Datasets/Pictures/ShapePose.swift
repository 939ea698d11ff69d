import TensorKit

/// Where and how large a figure stands in a picture, in pixels, and how it is turned.
struct ShapePose {
    let x: Double
    let y: Double
    let radius: Double
    private let cosine: Double
    private let sine: Double

    init(x: Double, y: Double, radius: Double, turns: Double) {
        self.x = x
        self.y = y
        self.radius = radius
        cosine = Turns.cosine(turns)
        sine = Turns.sine(turns)
    }

    /// The part of the picture that the figure may touch.
    private var reach: Box {
        let reach = radius * 1.3
        return Box(left: x - reach, top: y - reach, right: x + reach, bottom: y + reach)
    }

    /// Paints a figure; gives the box around what is seen of it.
    @discardableResult
    func paint(_ kind: ShapeKind, _ color: [Double], on canvas: inout Canvas) -> Box? {
        let (scaledCosine, scaledSine) = (cosine / radius, sine / radius)
        return canvas.paint(color, within: reach) { pointX, pointY in
            let (right, down) = (pointX - x, pointY - y)
            return kind.contains(right * scaledCosine + down * scaledSine, down * scaledCosine - right * scaledSine)
        }
    }
}
