import Foundation
import TensorKit
import Testing

@testable import NeuralNets

struct DetectionTests {
    private func box(_ left: Double, _ top: Double, _ side: Double) -> Box {
        Box(left: left, top: top, right: left + side, bottom: top + side)
    }

    @Test func `of overlapping claims the surest stays, class by class`() {
        let claims = [
            Detection(box(0, 0, 10), label: 0, confidence: 0.6), Detection(box(1, 0, 10), label: 0, confidence: 0.9),
            Detection(box(1, 0, 10), label: 1, confidence: 0.5), Detection(box(50, 50, 10), label: 0, confidence: 0.3),
        ]
        #expect(claims.nonMaximumSuppressed().map(\.confidence) == [0.9, 0.5, 0.3])
    }

    @Test func `what a grid encodes it decodes`() throws {
        let grid = DetectionGrid(cells: 4, classes: 3, width: 40, height: 40)
        let objects = [LabelledBox(box(2, 3, 8), label: 2), LabelledBox(box(22, 14, 12), label: 0)]
        var output = grid.encode(objects)
        // From probabilities to the logits that a detector puts out.
        for row in 0..<4 {
            for column in 0..<4 {
                for place in 0..<3 {
                    let p = min(max(Double(output[row, column, place].item), 1e-6), 1 - 1e-6)
                    output[row, column, place] = log(Tensor(p / (1 - p)))
                }
            }
        }
        let claims = try grid.decode(output)
        #expect(claims.map(\.label) == [2, 0])
        for (claim, object) in zip(claims, objects) { #expect(claim.box.intersectionOverUnion(object.box) > 0.999) }
    }

    @Test func `the loss of a grid is least at its target and has the gradient of its slope`() throws {
        let grid = DetectionGrid(cells: 2, classes: 2, width: 20, height: 20)
        let target = grid.encode([LabelledBox(box(2, 3, 8), label: 1)])
        let output = Tensor.random(2, 2, 7, seed: 1)
        let (_, analytic) = try Checked.valueWithGradient(at: [output]) { variables throws(TensorError) in
            try grid.loss(variables[0], target)
        }
        let numeric = numericGradient(at: output) { moved in
            trapping { () throws(TensorError) in try grid.loss(moved, target) }
        }
        #expect(relativeError(analytic[0], numeric) < GradientCheck.tolerance)
    }

    @Test func `the loss of a grid is that of its formula`() throws {
        let grid = DetectionGrid(cells: 1, classes: 2, width: 8, height: 8)
        func sigma(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
        for z in [-1.5, 0.8] {
            let (x, y, width, height, first, second) = (0.4, -0.7, 0.35, 0.6, 1.2, -0.3)
            let output = Tensor([z, x, y, width, height, first, second]).reshaped(1, 1, 7)
            let target = Tensor([1, 0.3, 0.6, 0.5, 0.25, 0, 1]).reshaped(1, 1, 7)
            let place =
                pow(sigma(x) - 0.3, 2) + pow(sigma(y) - 0.6, 2) + pow(width - 0.5, 2) + pow(height - 0.25, 2)
            let expected = log(1 + exp(z)) - z + 5 * place + log(exp(first) + exp(second)) - second
            #expect(abs(Double(try grid.loss(output, target).item) - expected) < 1e-5)
            let empty = try grid.loss(output, .zeros(1, 1, 7))
            #expect(abs(Double(empty.item) - 0.5 * log(1 + exp(z))) < 1e-6)
        }
    }

    @Test func `average precision of a known ranking`() {
        let truth = [[LabelledBox(box(0, 0, 10), label: 0), LabelledBox(box(30, 0, 10), label: 0)]]
        let claims = [
            [
                Detection(box(0, 0, 10), label: 0, confidence: 0.9),
                Detection(box(60, 0, 10), label: 0, confidence: 0.8),
                Detection(box(30, 0, 10), label: 0, confidence: 0.7),
            ]
        ]
        // Right, wrong, right: precision 1 up to recall ½, then ⅔.
        let value = AveragePrecision.of(claims, truth: truth, label: 0)
        #expect(abs((value ?? 0) - (0.5 + 0.5 * 2 / 3)) < 1e-12)
        #expect(AveragePrecision.mean(claims, truth: truth, classes: 2) == value)
        #expect(AveragePrecision.of(claims, truth: truth, label: 1) == nil)
    }

    @Test func `a region is pooled to a fixed size`() throws {
        let features = Tensor.range(to: 16).reshaped(4, 4, 1)
        #expect(try RegionPooling.pool(features, box(0, 0, 4), size: 2).flattened == [5, 7, 13, 15])
        #expect(try RegionPooling.pool(features, box(2, 2, 99), size: 1).flattened == [15])
        #expect(throws: TensorError.self) { try RegionPooling.pool(features, box(9, 9, 2), size: 2) }
    }

    @Test func `anchors stand around every point`() {
        let anchors = RegionProposals.anchors(width: 32, height: 16, stride: 16, sides: [8, 16])
        #expect(anchors.count == 2 * 1 * 2 * 3)
        #expect(abs(anchors[1].area - 64) < 1e-9)
    }
}
