import Foundation
import LessonFormat
import Testing

/// Where things in prose stand, whatever they stand in: each sample names the place with `swift x`, right before its `x`.
struct InlineColumnTests {
    static let samples: [String] = [
        "`swift x`",
        "text `swift x` text",
        "η and 😀 `swift x`",
        "one\ntwo `swift x`",
        "one\n   `swift x`",
        "one\n   two `swift x`",
        "> one\n> two `swift x`",
        "> one\n>    two `swift x`",
        "> one\ntwo `swift x`",
        "> > one\n> two `swift x`",
        "> - one\n>   two `swift x`",
        "- one\n  two `swift x`",
        "- one\ntwo `swift x`",
        "-\tone `swift x`",
        "1. - > `swift x`",
        "1. one\n\n   `swift x`\n   more",
        "# A heading `swift x`",
        "   ##   A heading `swift x` ##",
        "A heading\nof two lines `swift x`\n===",
        "> A heading\n> `swift x`\n> ---",
        "*emphasis `swift x`*",
        "one\n**strong `swift x`**",
        "one\n[link `swift x`](y)",
        "![image](i.png) `swift x`",
        "one `a\nb` two `swift x`",
        "one\\\ntwo `swift x`",
        "one  \ntwo `swift x`",
        "\\* &amp; `` ` `` `swift x`",
        "[a]: b\n[c]: d\n`swift x`",
        "[a]: b\n  'title'\none\ntwo `swift x`",
        "> [a]: b\n> one `swift x`",
        "| a |\n|---|\n| b `swift x` |",
        "> | a | b |\n> |---|---|\n> | η | b `swift x` |",
        "- | a |\n  |---|\n  |`swift x`|",
        "$a\\$b$ `swift x`",
        "$a +\nb$ `swift x`",
        "> $a +\n> b$ `swift x`",
        "$$\na\n$$\n`swift x`",
        "<kbd>a</kbd> `swift x`",
        "one <abbr\ntitle=\"a\">b</abbr> and\ntwo `swift x`",
        "<details><summary>s</summary>\n\n> `swift x`\n\n</details>",
        "<dfn>a</dfn>\n- `swift x`",
        "---\ntitle: t\n---\n\n`swift x`",
    ]

    @Test(arguments: samples)
    func `a value stands where its source stands`(markdown: String) throws {
        let lesson = LessonParser().parse(markdown, file: "lesson.md")
        let value = try #require(lesson.values.first)
        let before = markdown.components(separatedBy: "swift x")[0] + "swift "
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(value.expression.text == "x")
        #expect(value.expression.lineOrigins[0].line == lines.count)
        #expect(value.expression.lineOrigins[0].column == lines[lines.count - 1].utf8.count + 1)
    }

    @Test(arguments: samples)
    func `line endings of other systems move nothing`(markdown: String) {
        let plain = LessonParser().parse(markdown, file: "lesson.md")
        for ending in ["\r\n", "\r"] {
            let other = LessonParser().parse(markdown.replacing("\n", with: ending), file: "lesson.md")
            #expect(other.values == plain.values)
        }
    }
}
