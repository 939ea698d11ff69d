import Figures
import Testing

@testable import LessonReport

@Suite struct TableTests {
    private func cells(_ column: [String]) -> [String] {
        let html = TableHTML(TableFigure(columns: ["x"], rows: column.map { [$0] })).html
        return html.matches(of: /<td[^>]*>([^<]*)<\/td>/).map { String($0.1) }
    }

    @Test func `long numbers of a column stand in groups, all of them alike`() {
        #expect(cells(["4456", "52456"]) == ["4,456", "52,456"])
        #expect(cells(["60.9652", "15470.26", "-4089.18"]) == ["60.9652", "15,470.26", "−4,089.18"])
    }

    @Test func `years and names of networks stay as they are`() {
        #expect(cells(["1998", "2012"]) == ["1998", "2012"])
        #expect(cells(["784-30-10", "52456"]) == ["784-30-10", "52,456"])
    }

    @Test func `a name made of a negative number has a true minus sign`() {
        #expect(cells(["bias -1", "−1 to 1", "a-1"]) == ["bias −1", "−1 to 1", "a-1"])
    }
}
