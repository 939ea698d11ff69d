import TensorKit

/// How good claims are, as one number.
public enum AveragePrecision {
    /// The area under precision over recall for one class, precision made to fall (Everingham et al. 2010, all points): a
    /// claim is right if it covers an object of its picture that is not taken yet by at least `overlap`.
    public static func of(
        _ claims: [[Detection]], truth: [[LabelledBox]], label: Int, overlap: Double = 0.5
    ) -> Double? {
        let objects = truth.map { $0.filter { $0.label == label }.map(\.box) }
        let count = objects.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        var taken = objects.map { $0.map { _ in false } }
        let ranked = claims.enumerated().flatMap { picture, own in
            own.filter { $0.label == label }.map { (picture: picture, claim: $0) }
        }.enumerated().sorted {
            ($1.element.claim.confidence, $0.offset) < ($0.element.claim.confidence, $1.offset)
        }.map(\.element)
        var points: [(recall: Double, precision: Double)] = []
        var right = 0
        for (rank, entry) in ranked.enumerated() where entry.picture < objects.count {
            let boxes = objects[entry.picture]
            let best = boxes.indices.max {
                entry.claim.box.intersectionOverUnion(boxes[$0]) < entry.claim.box.intersectionOverUnion(boxes[$1])
            }
            if let best, entry.claim.box.intersectionOverUnion(boxes[best]) >= overlap, !taken[entry.picture][best] {
                taken[entry.picture][best] = true
                right += 1
            }
            points.append((Double(right) / Double(count), Double(right) / Double(rank + 1)))
        }
        return area(points)
    }

    /// The mean over all classes that have an object; 0 where none has.
    public static func mean(
        _ claims: [[Detection]], truth: [[LabelledBox]], classes: Int, overlap: Double = 0.5
    ) -> Double {
        let present = Set(truth.joined().map(\.label)).filter { $0 >= 0 && $0 < classes }.sorted()
        let each = present.compactMap { of(claims, truth: truth, label: $0, overlap: overlap) }
        return each.isEmpty ? 0 : each.reduce(0, +) / Double(each.count)
    }

    private static func area(_ points: [(recall: Double, precision: Double)]) -> Double {
        var (area, best) = (0.0, 0.0)
        for (index, point) in points.enumerated().reversed() {
            best = max(best, point.precision)
            let before = index > 0 ? points[index - 1].recall : 0
            area += (point.recall - before) * best
        }
        return area
    }
}
