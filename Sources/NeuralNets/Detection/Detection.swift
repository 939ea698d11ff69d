import TensorKit

/// What a detector claims: an object of a class, somewhere, with some confidence.
public struct Detection: Hashable, Sendable {
    public var box: Box
    public var label: Int
    /// From 0 to 1.
    public var confidence: Double

    public init(_ box: Box, label: Int, confidence: Double) {
        self.box = box
        self.label = label
        self.confidence = confidence
    }
}

extension Sequence<Detection> {
    /// Of several claims about one object, the most confident: goes through the claims from the surest down and drops those
    /// that cover a kept one of the same class by more than `overlap` (intersection over union).
    public func nonMaximumSuppressed(overlap: Double = 0.5) -> [Detection] {
        var kept: [Detection] = []
        for claim in bySureness()
        where !kept.contains(where: { $0.label == claim.label && $0.box.intersectionOverUnion(claim.box) > overlap }) {
            kept.append(claim)
        }
        return kept
    }

    /// From the surest down; equals stay in their order.
    func bySureness() -> [Detection] {
        enumerated().sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }.map(\.element)
    }
}
