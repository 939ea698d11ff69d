import Foundation
import LessonFormat
import Testing

@testable import LessonRunner

@Suite struct TimeBudgetTests {
    private let cells = LessonParser().parse(
        "```swift\nlet a = 1\n```\n\n```swift {seconds=5}\nlet b = 1\n```\n", file: "a.md"
    ).cells

    @Test func `cells share the lesson's time`() {
        var budget = TimeBudget([.seconds: 0.05])
        #expect(budget.time(for: cells[0]) == .wall(0.05))
        budget.spend(on: cells[0]) { _ = usleep(60_000) }
        #expect(budget.isUsedUp)
        #expect(budget.time(for: cells[0]) == .wall(0))
    }

    @Test func `a cell with a limit of its own takes nothing from the others`() {
        var budget = TimeBudget([.seconds: 0.05])
        #expect(budget.time(for: cells[1]) == .wall(5))
        budget.spend(on: cells[1]) { _ = usleep(60_000) }
        #expect(!budget.isUsedUp)
    }
}
