import Foundation
import LessonFormat
import Testing

/// Lessons changed at random: bytes dropped, doubled, swapped and mixed among the fixtures.
struct MutationTests {
    static let samples: [[UInt8]] = FixtureTests.names.compactMap { name in
        (try? Data(contentsOf: FixtureTests.folder.appending(path: name + "/lesson.md"))).map(Array.init)
    }

    @Test(arguments: 0..<30)
    func `a hundred mutated lessons are read`(round: Int) {
        let survived = onBigStack {
            var mutator = Mutator(seed: UInt64(round))
            return (0..<100).allSatisfy { _ in
                let bytes = mutator.mutate(Self.samples)
                let lesson = LessonParser().parse(bytes, file: "lesson.md")
                return Self.isSound(lesson, bytes)
            }
        }
        #expect(survived)
    }

    /// Whether every place that a lesson names is in its source.
    private static func isSound(_ lesson: Lesson, _ bytes: [UInt8]) -> Bool {
        let lineCount = bytes.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") || $1 == UInt8(ascii: "\r") ? 1 : 0) }
        let places = lesson.diagnostics.map(\.span) + lesson.anchors.map(\.span) + lesson.cells.map(\.span)
        return places.allSatisfy { $0.start.line >= 1 && $0.start.line <= lineCount && $0.start.column >= 1 }
            && lesson.cells.indices.allSatisfy { lesson.cells[$0].index == $0 }
            && lesson.exercises.allSatisfy { lesson.cells.indices.contains($0.cell) }
    }
}

private struct Mutator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &+ 1
    }

    mutating func mutate(_ samples: [[UInt8]]) -> [UInt8] {
        var bytes = samples.randomElement(using: &self) ?? []
        for _ in 0..<Int.random(in: 1...8, using: &self) {
            let start = Int.random(in: 0...bytes.count, using: &self)
            let end = min(start + Int.random(in: 0...30, using: &self), bytes.count)
            switch Int.random(in: 0..<6, using: &self) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &self))
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &self), at: start)
            case 3: bytes.insert(contentsOf: (samples.randomElement(using: &self) ?? []).prefix(200), at: start)
            case 4:
                bytes.insert(
                    contentsOf: Array("\n>-*`$[](){}#<|!\\\"' ".utf8).shuffled(using: &self).prefix(3), at: start)
            default: if end > start { bytes.swapAt(start, end - 1) }
            }
        }
        return bytes
    }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
