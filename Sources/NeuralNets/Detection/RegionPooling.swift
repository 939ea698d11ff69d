import TensorKit

/// The largest numbers of a part of a feature map, in a grid of fixed size whatever the part's (Girshick 2015).
public enum RegionPooling {
    /// - Parameters:
    ///   - features: `[height, width, channels]`.
    ///   - box: in pixels of the feature map; what lies outside is cut off.
    ///   - size: cells along each side of the result `[size, size, channels]`.
    public static func pool(_ features: Tensor, _ box: Box, size: Int) throws(TensorError) -> Tensor {
        guard features.rank == 3 else { throw .notAPicture("region pooling", features.shape) }
        try LayerSizes.check("region pooling", ["cells": size])
        _ = try [size, size, features.shape[2]].checkedCount()
        let rows = cells(from: box.top, to: box.bottom, features.shape[0], size)
        let columns = cells(from: box.left, to: box.right, features.shape[1], size)
        guard let rows, let columns else { throw .emptyRegion(box, features.shape) }
        var results: [Tensor] = []
        for row in rows {
            for column in columns {
                let part = try Checked.slice(features, [row, column])
                let line = try Checked.reshape(part, [row.count * column.count, features.shape[2]])
                results.append(try Checked.max(line, axis: 0))
            }
        }
        return try Checked.reshape(Checked.stack(results), [size, size, features.shape[2]])
    }

    /// Stretches of whole pixels, at least one each; `nil` where the box misses the map.
    private static func cells(from low: Double, to high: Double, _ limit: Int, _ size: Int) -> [Range<Int>]? {
        guard low.isFinite, high.isFinite, limit > 0 else { return nil }
        let start = max(0, min(low, Double(limit)))
        let end = max(0, min(high, Double(limit)))
        guard start < Double(limit), end > start else { return nil }
        return (0..<size).map { index in
            let first = min(Int(start + (end - start) * Double(index) / Double(size)), limit - 1)
            let last = (start + (end - start) * Double(index + 1) / Double(size)).rounded(.up)
            return first..<max(first + 1, min(Int(last), limit))
        }
    }
}

/// Boxes of several sizes and shapes around points of a grid: what a detector looks at first (Ren et al. 2015).
public enum RegionProposals {
    /// - Parameters:
    ///   - sides: √(width · height) of each box, in pixels.
    ///   - ratios: width over height.
    public static func anchors(
        width: Double, height: Double, stride: Double, sides: [Double], ratios: [Double] = [0.5, 1, 2]
    ) -> [Box] {
        trapping { () throws(TensorError) in
            try Checked.anchors(width: width, height: height, stride: stride, sides: sides, ratios: ratios)
        }
    }
}

extension Checked {
    /// The core of `RegionProposals.anchors`.
    public static func anchors(
        width: Double, height: Double, stride: Double, sides: [Double], ratios: [Double]
    ) throws(TensorError) -> [Box] {
        for number in [width, height, stride] + sides + ratios where !(number > 0 && number.isFinite) {
            throw .notAnAmountOfPixels(number)
        }
        let count = (width / stride + 1) * (height / stride + 1) * Double(sides.count * ratios.count)
        guard count <= 1_000_000 else { throw .tooManyAnchors(count) }
        return Swift.stride(from: stride / 2, to: height, by: stride).flatMap { y in
            Swift.stride(from: stride / 2, to: width, by: stride).flatMap { x in
                sides.flatMap { side in
                    ratios.map { ratio in
                        let (w, h) = (side * ratio.squareRoot(), side / ratio.squareRoot())
                        return Box(left: x - w / 2, top: y - h / 2, right: x + w / 2, bottom: y + h / 2)
                    }
                }
            }
        }
    }
}

extension TensorError {
    static func notAnAmountOfPixels(_ number: Double) -> TensorError {
        TensorError("not-an-amount", "sizes, strides, sides and ratios of boxes are numbers above 0; \(number) came")
    }

    static func tooManyAnchors(_ count: Double) -> TensorError {
        TensorError(
            "too-many-boxes", "about \(count.rounded()) boxes would be proposed; the limit is 1,000,000",
            hint: "use a larger stride")
    }

    static func emptyRegion(_ box: Box, _ shape: Shape) -> TensorError {
        TensorError(
            "empty-region",
            "the box from (\(box.left), \(box.top)) to (\(box.right), \(box.bottom)) holds no pixel of shape \(shape)")
    }
}
