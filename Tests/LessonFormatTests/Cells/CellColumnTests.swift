import Diagnostics
import Foundation
import LessonFormat
import Testing

/// Where a cell's code stands, whatever the cell stands in: each sample has one blank.
struct CellColumnTests {
    static let samples: [String] = [
        "```swift\n____\n```",
        "```swift\nlet a = 1\n  let η = ____\n```",
        "   ```swift\n   ____\n   ```",
        "   ```swift\n  ____\n   ```",
        "- ```swift\n  ____\n  ```",
        "-   ```swift\n    let a = ____\n    ```",
        "1. one\n\n   ```swift\n     ____\n   ```",
        "> ```swift\n> ____\n> ```",
        "> ```swift\n>____\n> ```",
        ">   ```swift\n>     ____\n>   ```",
        "> - > ```swift\n>   > let a = 1\n>   > ____\n>   > ```",
        "-\t```swift\n\t____\n\t```",
        "<details><summary>s</summary>\n\n- ```swift\n  ____\n  ```\n\n</details>",
        "---\ntitle: t\n---\n\n```swift {#a}\n//| caption: c\n____\n```",
        "> [!NOTE]\n> ```swift\n> ____\n> ```",
    ]

    @Test(arguments: samples)
    func `a blank stands where its source stands`(markdown: String) throws {
        let blank = try #require(LessonParser().parse(markdown, file: "lesson.md").cells.first?.blanks.first)
        let before = markdown.components(separatedBy: "____")[0]
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(blank.start == TextPosition(line: lines.count, column: lines[lines.count - 1].utf8.count + 1))
        #expect(blank.end.column == blank.start.column + 4)
    }

    @Test func `an option is reported at its own column inside a list in a quote`() {
        let lesson = LessonParser().parse(
            "> 1. ```swift {#a ecko=true}\n>    //| fold: perhaps\n>    ```\n", file: "lesson.md")
        #expect(lesson.diagnostics.map(\.span.start.description) == ["1:19", "2:6"])
    }
}
