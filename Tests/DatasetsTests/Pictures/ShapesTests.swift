import TensorKit
import Testing

@testable import Datasets

struct ShapesTests {
    @Test func `every class is as frequent as the others`() throws {
        #expect(try Shapes(count: 1_003).make().classCounts.allSatisfy { (100...101).contains($0) })
        #expect(try Shapes(count: 1_003).make().prefix(500).classCounts.allSatisfy { (30...70).contains($0) })
    }

    @Test func `pictures lie between black and white and use the range`() throws {
        let pixels = try Shapes(count: 50).make().inputs.scalars
        #expect(pixels.allSatisfy { (0...1).contains($0) })
        #expect(pixels.min() == 0 && pixels.max() == 1)
        let mean: Real = pixels.reduce(0, +) / Real(pixels.count)
        #expect((0.35...0.65).contains(mean))
    }

    @Test func `shapes, sides and channels are as asked`() throws {
        let dataset = try Shapes(count: 6, kinds: ShapeKind.unseen, side: 20, isColored: false).make()
        #expect(dataset.inputShape == [20, 20, 1] && dataset.targetShape.isEmpty)
        #expect(dataset.classNames == ["diamond", "half-disc", "L", "T", "U", "arrow"])
        #expect(ShapeKind.eight.count == 8 && !ShapeKind.eight.contains(.frame) && !ShapeKind.eight.contains(.checker))
    }

    @Test func `no two kinds of figure are alike`() {
        let places: [Double] = (0..<20).map { Double($0) * 0.125 - 1.2 }
        let masks: [[Bool]] = ShapeKind.allCases.map { kind in
            places.flatMap { y in places.map { x in kind.contains(x, y) } }
        }
        for (index, mask) in masks.enumerated() {
            let area = mask.count { $0 }
            #expect((40...250).contains(area), "\(ShapeKind.allCases[index])")
            for other in masks[..<index] {
                #expect(zip(mask, other).count { $0 != $1 } > 25, "\(ShapeKind.allCases[index])")
            }
        }
    }

    @Test func `a figure keeps to the picture, and a box fits it closely`() {
        var canvas = Canvas(width: 32, height: 32, color: [0])
        let box = ShapePose(x: 16, y: 12, radius: 8, turns: 0).paint(.disc, [1], on: &canvas)
        #expect(box.map { abs($0.left - 8) < 0.5 && abs($0.right - 24) < 0.5 && abs($0.top - 4) < 0.5 } == true)
        let area: Double = canvas.light.reduce(0, +)
        #expect(abs(area - 201) < 3)
        #expect(canvas.light.contains { $0 > 0 && $0 < 1 })
    }

    @Test func `what lies outside is not painted`() {
        var canvas = Canvas(width: 8, height: 8, color: [0.5])
        let pose = ShapePose(x: -50, y: 100, radius: 5, turns: 0.1)
        #expect(pose.paint(.square, [1], on: &canvas) == nil)
        #expect(canvas.light.allSatisfy { $0 == 0.5 })
    }

    @Test func `centred figures stay in the middle`() throws {
        let dataset = try Shapes(count: 30, kinds: [.disc], side: 24, isColored: false, placement: .centered).make()
        for example in dataset.examples {
            let middle = example.input[11..<13, 11..<13, 0].mean()
            let corner = example.input[0..<2, 0..<2, 0].mean()
            #expect(abs(Double(middle.item - corner.item)) > 0.15)
        }
    }
}
