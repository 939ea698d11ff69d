import Canvas
import Figures
import Testing

@testable import LessonReport

@Suite struct TagPlanTests {
    private let picture = Area(left: 2, top: 18, width: 420, height: 420)

    private func overlap(_ a: Area, _ b: Area) -> Bool {
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    }

    @Test func `the first tag stands above its box`() {
        var plan = TagPlan(within: picture)
        let tag = plan.add(width: 60, to: Area(left: 100, top: 100, width: 80, height: 80))
        #expect(tag.bottom == 100 && tag.left < 100)
    }

    @Test func `tags of one place cover neither each other nor leave the picture`() {
        for corner in [(2.0, 18.0), (200, 200), (360, 400), (400, 18)] {
            var plan = TagPlan(within: picture)
            let tags = (0..<8).map { step in
                let shift = Double(step) * 3
                return plan.add(
                    width: 90, to: Area(left: corner.0 - shift, top: corner.1 + shift / 2, width: 30, height: 30))
            }
            for (place, tag) in tags.enumerated() {
                #expect(tags[..<place].allSatisfy { !overlap($0, tag) })
                #expect(tag.top >= 0 && tag.right <= picture.right + 70)
            }
        }
    }
}
