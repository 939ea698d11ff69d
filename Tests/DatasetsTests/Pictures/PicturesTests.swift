import TensorKit
import Testing

@testable import Datasets

struct PicturesTests {
    @Test func `scenes hold one to four objects whose boxes lie in the picture`() throws {
        let scenes = try Scenes(count: 60).make()
        #expect(scenes.targetShape == [4, 5] && !scenes.isClassification && scenes.classNames.count == 4)
        for scene in scenes.examples {
            #expect((1...4).contains(scene.objects.count))
            for object in scene.objects {
                let box = object.box
                #expect(box.left >= 0 && box.top >= 0 && box.right <= 64 && box.bottom <= 64)
                #expect(box.width > 6 && box.height > 6 && (0..<4).contains(object.label))
            }
        }
        #expect(Set(scenes.examples.map(\.objects.count)) == [1, 2, 3, 4])
    }

    @Test func `a scene's target is the table of its objects`() throws {
        let scenes = try Scenes(count: 5).make()
        for scene in scenes.examples {
            for row in 0..<4 {
                let numbers = scene.target[row].scalars
                guard row < scene.objects.count else {
                    #expect(numbers == [-1, -1, -1, -1, -1])
                    continue
                }
                let object = scene.objects[row]
                #expect(
                    numbers
                        == [Double(object.label), object.box.left, object.box.top, object.box.right, object.box.bottom]
                        .map { Real($0) })
            }
        }
    }

    @Test func `objects of a scene hardly overlap`() throws {
        for scene in try Scenes(count: 60).make().examples {
            for (place, object) in scene.objects.enumerated() {
                for other in scene.objects[..<place] {
                    #expect(object.box.intersectionOverUnion(other.box) < 0.15)
                }
            }
        }
    }

    @Test func `objects follow their scene through parts and orders`() throws {
        let scenes = try Scenes(count: 12).make()
        let shuffled = scenes.shuffled(seed: 3)
        for example in shuffled.examples {
            let twin = scenes.examples.first { $0.input == example.input }
            #expect(twin?.objects == example.objects)
        }
    }

    @Test func `digits are light strokes on a dark ground`() throws {
        let digits = try Digits(count: 100).make()
        #expect(digits.classCounts == [Int](repeating: 10, count: 10))
        for digit in digits.examples {
            let mean = digit.input.mean().item
            #expect((0.05...0.35).contains(mean))
            #expect(digit.input.scalars.max()! > 0.85)
        }
    }

    @Test func `blood cells and spectrograms are balanced and in range`() throws {
        for dataset in [try BloodSmears(count: 90).make(), try Spectrograms(count: 90).make()] {
            #expect(dataset.classCounts == [30, 30, 30])
            #expect(dataset.inputs.scalars.allSatisfy { (0...1).contains($0) })
        }
        #expect(try Spectrograms(count: 1).make().inputShape == [15, 16])
    }

    @Test func `the second formant rises after b, stays after d and falls after g`() throws {
        for example in try Spectrograms(count: 60).make().examples {
            let frames = (0..<15).map { example.input[$0].scalars }
            let sounding = frames.indices.filter { frames[$0].reduce(Real(0), +) > 3 }
            guard let first = sounding.first, let last = sounding.last else { continue }
            let rise = middle(frames[last]) - middle(frames[first])
            #expect(example.className == "b" ? rise > 1 : example.className == "g" ? rise < -1 : abs(rise) < 1)
        }
    }

    /// The band around which the energy above the first formant lies.
    private func middle(_ frame: [Real]) -> Real {
        let bands = frame.enumerated().filter { $0.offset >= 3 && $0.element > 0.2 }
        let energy: Real = bands.reduce(0) { $0 + $1.element }
        return bands.reduce(0) { $0 + $1.element * Real($1.offset) } / max(energy, 0.01)
    }
}
