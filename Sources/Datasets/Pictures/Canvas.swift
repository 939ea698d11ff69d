import TensorKit

/// A picture while it is painted: light between 0 and 1, channel by channel within a pixel.
struct Canvas {
    let width: Int
    let height: Int
    let channels: Int
    private(set) var light: [Double]

    /// Points a pixel's side is sampled at, for soft edges.
    private static let samples = 3

    /// An even ground.
    init(width: Int, height: Int, color: [Double]) {
        self.width = width
        self.height = height
        channels = color.count
        light = Array(repeatElement(color, count: width * height).joined())
    }

    /// Ground that goes over from one colour to another along a direction of length 1.
    init(side: Int, from first: [Double], to last: [Double], along direction: (x: Double, y: Double)) {
        self.init(width: side, height: side, color: first)
        let middle = Double(side) / 2
        for row in 0..<side {
            for column in 0..<side {
                let along = (Double(column) + 0.5 - middle) * direction.x + (Double(row) + 0.5 - middle) * direction.y
                let share = min(max(0.5 + along / Double(side), 0), 1)
                let place = (row * side + column) * channels
                for channel in 0..<channels {
                    light[place + channel] = first[channel] + (last[channel] - first[channel]) * share
                }
            }
        }
    }

    /// Covers what lies inside a region; `contains` takes x and y in pixels. Gives the box around what was covered, or `nil`
    /// where nothing was.
    @discardableResult
    mutating func paint(_ color: [Double], within box: Box, _ contains: (Double, Double) -> Bool) -> Box? {
        var extent: Box?
        for row in Self.pixels(from: box.top, to: box.bottom, of: height) {
            for column in Self.pixels(from: box.left, to: box.right, of: width) {
                let hits = cover(row, column, contains, &extent)
                guard hits > 0 else { continue }
                let share = Double(hits) / Double(Self.samples * Self.samples)
                let place = (row * width + column) * channels
                for channel in 0..<channels {
                    light[place + channel] += (color[channel] - light[place + channel]) * share
                }
            }
        }
        return extent
    }

    private static func pixels(from low: Double, to high: Double, of size: Int) -> Range<Int> {
        let first = min(max(Int(low), 0), size)
        return first..<min(max(Int(high) + 1, first), size)
    }

    /// How many sample points of a pixel lie inside; widens the box around all that do.
    private func cover(
        _ row: Int, _ column: Int, _ contains: (Double, Double) -> Bool, _ extent: inout Box?
    ) -> Int {
        let step = 1 / Double(Self.samples)
        var hits = 0
        for down in 0..<Self.samples {
            for across in 0..<Self.samples {
                let left = Double(column) + Double(across) * step
                let top = Double(row) + Double(down) * step
                guard contains(left + step / 2, top + step / 2) else { continue }
                hits += 1
                let point = Box(left: left, top: top, right: left + step, bottom: top + step)
                extent = extent?.union(point) ?? point
            }
        }
        return hits
    }

    mutating func addNoise(deviation: Double, _ generator: inout SplitMix64) {
        guard deviation > 0 else { return }
        for place in light.indices { light[place] += deviation * generator.roughNormal() }
    }

    /// Light as bytes, rounded, and cut off at black and white.
    func appendBytes(to bytes: inout [UInt8]) {
        for value in light { bytes.append(UInt8(min(max(value, 0), 1) * 255 + 0.5)) }
    }
}

extension Box {
    /// The least box that holds both.
    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), top: min(top, other.top),
            right: max(right, other.right), bottom: max(bottom, other.bottom))
    }
}
