/// A rectangle in a picture, in pixels: x grows to the right, y downwards, and pixel (0, 0) covers 0 to 1 both ways.
public struct Box: Hashable, Codable, Sendable {
    public var left: Double
    public var top: Double
    public var right: Double
    public var bottom: Double

    public init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    public var width: Double { max(0, right - left) }
    public var height: Double { max(0, bottom - top) }
    /// In square pixels; 0 where right lies left of left.
    public var area: Double { width * height }
    public var center: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

    /// What both cover; empty where they do not meet.
    public func intersection(_ other: Box) -> Box {
        Box(
            left: max(left, other.left), top: max(top, other.top),
            right: min(right, other.right), bottom: min(bottom, other.bottom))
    }

    /// Shared area over joint area: 1 for equal boxes, 0 for boxes that do not meet, and 0 for two empty ones.
    public func intersectionOverUnion(_ other: Box) -> Double {
        let shared = intersection(other).area
        let joint = area + other.area - shared
        return joint > 0 ? shared / joint : 0
    }
}
