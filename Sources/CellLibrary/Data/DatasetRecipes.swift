import CellLanguage
import Datasets
import TensorKit

/// Datasets made on the spot: the same seed makes the same examples on every machine.
extension HostTypeDeclaration {
    func addPointRecipes() {
        member(
            "static func blobs(count: Int = 300, classes: Int = 3, spread: Double = 0.25, seed: Int = 1) -> Dataset",
            "Points of the plane in round clouds."
        ) { call in
            try Blobs(count: call[0], classes: call[1], spread: call[2], seed: call.recipeSeed(3)).make()
        }
        member(
            "static func moons(count: Int = 200, noise: Double = 0.1, seed: Int = 1) -> Dataset",
            "Points on two half circles that reach into each other."
        ) { call in
            try Moons(count: call[0], noise: call[1], seed: call.recipeSeed(2)).make()
        }
        member(
            """
            static func spirals(count: Int = 300, classes: Int = 3, turns: Double = 0.75, noise: Double = 0.03, \
            seed: Int = 1) -> Dataset
            """,
            "Points on arms that wind around each other."
        ) { call in
            try Spirals(
                count: call[0], classes: call[1], turns: call[2], noise: call[3], seed: call.recipeSeed(4)
            ).make()
        }
        member(
            "static func xor(count: Int = 4, noise: Double = 0, seed: Int = 1) -> Dataset",
            "Corners of a square: the class is whether exactly one coordinate is 1."
        ) { call in
            try ExclusiveOr(count: call[0], noise: call[1], seed: call.recipeSeed(2)).make()
        }
    }

    func addPictureRecipes() {
        member(
            """
            static func shapes(count: Int = 5_000, kinds: [ShapeKind] = [], side: Int = 32, isColored: Bool = true, \
            placement: Placement = .anywhere, seed: Int = 1) -> Dataset
            """,
            "Pictures of one figure each; ten kinds unless others are named."
        ) { call in
            let kinds: [ShapeKind] = call[1]
            return try Shapes(
                count: call[0], kinds: kinds.isEmpty ? ShapeKind.ten : kinds, side: call[2], isColored: call[3],
                placement: call[4], seed: call.recipeSeed(5)
            ).make()
        }
        member(
            """
            static func scenes(count: Int = 1_000, side: Int = 64, kinds: [ShapeKind] = [], most: Int = 4, \
            seed: Int = 1) -> Dataset
            """,
            "Pictures of several figures, with a box around each."
        ) { call in
            let kinds: [ShapeKind] = call[2]
            return try Scenes(
                count: call[0], side: call[1], kinds: kinds.isEmpty ? [.disc, .square, .triangle, .plus] : kinds,
                most: call[3], seed: call.recipeSeed(4)
            ).make()
        }
        member(
            "static func digits(count: Int = 5_000, side: Int = 28, seed: Int = 1) -> Dataset",
            "Drawn digits in grey, a stand-in for handwritten ones."
        ) { call in
            try Digits(count: call[0], side: call[1], seed: call.recipeSeed(2)).make()
        }
        member(
            "static func bloodSmears(count: Int = 600, side: Int = 20, seed: Int = 1) -> Dataset",
            "Pictures that look like cells under a microscope: a task with few labels."
        ) { call in
            try BloodSmears(count: call[0], side: call[1], seed: call.recipeSeed(2)).make()
        }
        member(
            "static func spectrograms(count: Int = 1_000, frames: Int = 15, seed: Int = 1) -> Dataset",
            "Sounds as frequency against time, for a convolution along time."
        ) { call in
            try Spectrograms(count: call[0], frames: call[1], seed: call.recipeSeed(2)).make()
        }
    }

    func addTextRecipes() {
        member(
            "static func reviews(count: Int = 2_000, style: ReviewStyle = .twins, seed: Int = 1) -> Dataset",
            "Short reviews in pairs of the same words and the opposite sense."
        ) { call in
            try Reviews(count: call[0], style: call[1], seed: call.recipeSeed(2)).make()
        }
        member(
            "static func sentences(count: Int = 2_000, question: SentenceQuestion = .subject, seed: Int = 1) -> Dataset",
            "Sentences whose first words matter at their end, or whose words all have a class."
        ) { call in
            try Sentences(count: call[0], question: call[1], seed: call.recipeSeed(2)).make()
        }
        member(
            """
            static func recall(count: Int = 2_000, length: Int = 40, position: KeyPosition = .anywhere, seed: Int = 1) \
            -> Dataset
            """,
            "Long rows of symbols with one key to be remembered."
        ) { call in
            try Recall(count: call[0], length: call[1], position: call[2], seed: call.recipeSeed(3)).make()
        }
        member(
            "static func numerals(count: Int = 2_000, seed: Int = 1) -> Dataset",
            "Numbers in words, to be read as digits."
        ) {
            call in
            try Numerals(count: call[0], seed: call.recipeSeed(1)).make()
        }
        member("static func alphabet(length: Int = 3) -> Dataset", "Letters in a row; tell the next one.") { call in
            try Alphabet(length: call[0]).make()
        }
        member(
            "static func characters(of text: String, length: Int = 20, stride: Int = 1) -> Dataset",
            "Windows of a text of your own; tell the next character."
        ) { call in
            try CharacterWindows(call[0], length: call[1], stride: call[2]).make()
        }
        member(
            "static func tale(count: Int = 5_000, length: Int = 20, seed: Int = 1) -> Dataset",
            "Windows of a made-up tale; tell the next character."
        ) { call in
            try Tale(count: call[0], length: call[1], seed: call.recipeSeed(2)).make()
        }
    }

    func addSeriesRecipes() {
        member(
            """
            static func seasonal(count: Int = 2_000, window: Int = 48, horizon: Int = 12, noise: Double = 0.1, \
            seed: Int = 1) -> Dataset
            """,
            "A series with a daily and a weekly rhythm, to be forecast."
        ) { call in
            try Seasonal(
                count: call[0], window: call[1], horizon: call[2], noise: call[3], seed: call.recipeSeed(4)
            ).make()
        }
        member(
            """
            static func mackeyGlass(count: Int = 3_000, window: Int = 24, horizon: Int = 12, delay: Int = 17, \
            seed: Int = 1) -> Dataset
            """,
            "A chaotic series (Mackey and Glass 1977), to be forecast."
        ) { call in
            try MackeyGlass(
                count: call[0], window: call[1], horizon: call[2], delay: call[3], seed: call.recipeSeed(4)
            ).make()
        }
        member(
            "static func adding(count: Int = 2_000, length: Int = 30, seed: Int = 1) -> Dataset",
            "Long rows of numbers of which two are marked; tell their sum."
        ) { call in
            try Adding(count: call[0], length: call[1], seed: call.recipeSeed(2)).make()
        }
    }
}

extension HostCall {
    fileprivate func recipeSeed(_ index: Int) -> UInt64 { UInt64(bitPattern: Int64(self[index] as Int)) }
}
