import Foundation
import TensorKit

/// Small random changes to each picture, new in each epoch: more examples out of few.
public struct Augmentation: Hashable, Sendable {
    /// Up to so many pixels in each direction.
    public var shift = 0
    /// Whether half of the pictures are mirrored left to right.
    public var flips = false
    /// Up to so many degrees either way.
    public var rotation = 0.0
    /// Up to so much larger or smaller: 0.1 is 90% to 110%.
    public var scale = 0.0
    /// The standard deviation of noise added to each number.
    public var noise = 0.0

    public init(
        shift: Int = 0, flips: Bool = false, rotation: Double = 0, scale: Double = 0, noise: Double = 0
    ) {
        self.shift = shift
        self.flips = flips
        self.rotation = rotation
        self.scale = scale
        self.noise = noise
    }

    private var movesPixels: Bool { shift != 0 || flips || rotation != 0 || scale != 0 }

    func check(_ shape: Shape) throws(TensorError) {
        if movesPixels, shape.count != 3 { throw .notAPicture("moving pixels", shape) }
        for value in [rotation, scale, noise, Double(shift)] where !value.isFinite || value < 0 {
            throw .notAnAmount(value)
        }
        // From 1 on, a picture could shrink to a point, which has no pixels to look up.
        guard scale < 1 else { throw .notASetting("scale", scale, "0 up to, but not including, 1") }
        if let side = shape.dropLast().max(), shift > side { throw .shiftsTooFar(shift, side: side) }
    }

    /// Changes a picture [height, width, channels] in place. What comes in from outside is 0.
    func apply(_ picture: UnsafeMutablePointer<Real>, _ shape: Shape, _ generator: inout SplitMix64) {
        let count = shape.reduce(1, *)
        if movesPixels {
            let original = Array(UnsafeBufferPointer(start: picture, count: count))
            move(original, picture, shape, &generator)
        }
        if noise > 0 {
            for index in 0..<count { picture[index] += Real(noise * generator.normal()) }
        }
    }

    /// For each pixel of the result the place it came from, between four pixels weighted by nearness.
    private func move(
        _ source: [Real], _ target: UnsafeMutablePointer<Real>, _ shape: Shape, _ generator: inout SplitMix64
    ) {
        let (height, width, channels) = (shape[0], shape[1], shape[2])
        let angle = generator.uniform(-rotation, rotation) * Double.pi / 180
        let factor = 1 / (1 + generator.uniform(-scale, scale))
        let mirror: Double = flips && generator.next() >> 63 == 1 ? -1 : 1
        let (down, right) = (generator.below(2 * shift + 1) - shift, generator.below(2 * shift + 1) - shift)
        let (c, s) = (cos(angle) * factor, sin(angle) * factor)
        let (middleY, middleX) = (Double(height - 1) / 2, Double(width - 1) / 2)
        for y in 0..<height {
            for x in 0..<width {
                let (v, u) = (Double(y - down) - middleY, (Double(x - right) - middleX) * mirror)
                let (fromY, fromX) = (c * v + s * u + middleY, c * u - s * v + middleX)
                let (top, left) = (Int(fromY.rounded(.down)), Int(fromX.rounded(.down)))
                let (fy, fx) = (Real(fromY - Double(top)), Real(fromX - Double(left)))
                for channel in 0..<channels {
                    func pixel(_ row: Int, _ column: Int) -> Real {
                        guard row >= 0, row < height, column >= 0, column < width else { return 0 }
                        return source[(row * width + column) * channels + channel]
                    }
                    let above = pixel(top, left) * (1 - fx) + pixel(top, left + 1) * fx
                    let below = pixel(top + 1, left) * (1 - fx) + pixel(top + 1, left + 1) * fx
                    target[(y * width + x) * channels + channel] = above * (1 - fy) + below * fy
                }
            }
        }
    }
}

extension TensorError {
    static func shiftsTooFar(_ shift: Int, side: Int) -> TensorError {
        TensorError(
            "shifts-too-far",
            "pictures of \(side) pixels would be shifted by up to \(shift): nothing of them would be left")
    }

    static func notAnAmount(_ value: Double) -> TensorError {
        TensorError("not-an-amount", "augmentation takes amounts from 0 up; \(value) came")
    }
}
