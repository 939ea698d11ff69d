import CellLanguage
import Datasets

/// What recipes are told.
extension CellLibraryIndex {
    func addDatasetSettings() {
        choices("StandIn", StandIn.self, "What stands in where the real data is not at hand.") {
            [("shapes", .shapes, "Pictures of one figure each."), ("digits", .digits, "Drawn digits.")]
        }
        choices("ShapeKind", ShapeKind.self, "A figure to be drawn.") {
            ShapeKind.allCases.map { ("\($0)", $0, "A picture of: \($0.rawValue).") }
        }
        choices("ReviewStyle", Reviews.Style.self, "What a review's label follows from.") {
            [
                ("twins", .twins, "Each review has a twin of the same words and the other sense."),
                ("majority", .majority, "One, three or five opinions; most of them decide."),
            ]
        }
        choices("SentenceQuestion", Sentences.Question.self, "What is to be told from a sentence.") {
            [
                ("subject", .subject, "Whom a long sentence is about."),
                ("wordClasses", .wordClasses, "The class of every word."),
            ]
        }
        addPlacement()
        addKeyPosition()
    }

    private func choices<T: HostValue>(
        _ name: String, _ type: T.Type, _ help: String, _ cases: () -> [(String, T, String)]
    ) {
        let cases = cases()
        self.type("struct \(name)", T.self, help) { type in
            for (word, value, help) in cases {
                type.member("static var \(word): \(name) { get }", help) { _ in value }
            }
        }
    }

    private func addPlacement() {
        type("struct Placement", Shapes.Placement.self, "Where a figure stands in its picture.") { type in
            type.member("static var anywhere: Placement { get }", "Anywhere in the frame.") { _ in
                Shapes.Placement.anywhere
            }
            type.member("static var centered: Placement { get }", "In the middle.") { _ in Shapes.Placement.centered }
            type.member("static func shifted(by pixels: Int) -> Placement", "Up to so many pixels from the middle.") {
                call in
                Shapes.Placement.shifted(by: call[0])
            }
        }
    }

    private func addKeyPosition() {
        type("struct KeyPosition", Recall.Position.self, "Where the key stands among the distractors.") { type in
            type.member("static var anywhere: KeyPosition { get }", "Anywhere.") { _ in Recall.Position.anywhere }
            type.member("static var first: KeyPosition { get }", "In front: as far from the end as can be.") { _ in
                Recall.Position.first
            }
            type.member("static func at(_ place: Int) -> KeyPosition", "At a place, counted from 0.") { call in
                Recall.Position.at(call[0])
            }
        }
    }
}

extension StandIn: HostValue {}
extension ShapeKind: HostValue {}
extension Reviews.Style: HostValue {}
extension Sentences.Question: HostValue {}
extension Shapes.Placement: HostValue {}
extension Recall.Position: HostValue {}
