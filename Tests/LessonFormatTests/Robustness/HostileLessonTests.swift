import Foundation
import LessonFormat
import Testing

/// Any bytes give a lesson, soon.
struct HostileLessonTests {
    struct Hostile: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]

        init(_ name: String, _ text: String) {
            testDescription = name
            bytes = Array(text.utf8)
        }

        init(_ name: String, bytes: [UInt8]) {
            testDescription = name
            self.bytes = bytes
        }
    }

    static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let hostile: [Hostile] = [
        Hostile("nothing", ""),
        Hostile("a byte order mark alone", bytes: [0xEF, 0xBB, 0xBF]),
        Hostile("a line of 10 MB", repeated("a", 10_000_000)),
        Hostile("a line of 1 MB", repeated("a *b* ", 170_000)),
        Hostile("every byte", bytes: (0...255).map { UInt8($0) } + (0...255).reversed().map { UInt8($0) }),
        Hostile("bytes that are no UTF-8", bytes: Array(repeating: 0xC3, count: 300_000)),
        Hostile("NULs", bytes: Array(repeating: 0, count: 300_000)),
        Hostile("10,000 nested quotes", repeated(">", 10_000) + " deep"),
        Hostile("10,000 nested quotes on 30 lines", repeated(repeated(">", 10_000) + " deep\n", 30)),
        Hostile("10,000 nested lists", repeated("- ", 10_000) + "deep"),
        Hostile("300 lists by indentation", (0..<300).map { repeated("  ", $0) + "- x\n" }.joined()),
        Hostile("an unclosed fence", "```swift\n" + repeated("let a = 1\n", 50_000)),
        Hostile("unclosed front matter", "---\n" + repeated("a: 1\n", 50_000)),
        Hostile("100,000 opening brackets", repeated("[", 100_000)),
        Hostile("100,000 closing brackets", repeated("]", 100_000)),
        Hostile("50,000 nested emphases", repeated("*a **b ", 50_000) + repeated("** *", 50_000)),
        Hostile("50,000 nested links", repeated("[a", 50_000) + repeated("](b)", 50_000)),
        Hostile("10,000 nested details", repeated("<details><summary>x</summary>\n\n", 10_000)),
        Hostile("50,000 closing tags", repeated("</details>\n\n", 50_000)),
        Hostile("100,000 inline tags", repeated("<kbd>", 100_000)),
        Hostile("100,000 dollars", repeated("$", 100_000)),
        Hostile("100,000 dollars apart", repeated("$ ", 100_000)),
        Hostile("20,000 formulas", repeated("$x$ ", 20_000)),
        Hostile("50,000 unclosed displays", repeated("$$ a\n\n", 50_000)),
        Hostile("20,000 formulas on lines of a quote", repeated("> $x\n> y$\n", 20_000)),
        Hostile("backticks of many lengths", (1..<1_000).map { repeated("`", $0) + "a" }.joined()),
        Hostile("100,000 angles", repeated("<", 100_000)),
        Hostile("100,000 half tags", repeated("<a b=", 100_000)),
        Hostile("50,000 open comments", repeated("<!-- a\n", 50_000)),
        Hostile("100,000 pipes", repeated("|", 100_000) + "\n" + repeated("|-", 100_000)),
        Hostile("a table of 50,000 rows", "a|b\n-|-\n" + repeated("c|d\n", 50_000)),
        Hostile(
            "a wide table of short rows",
            repeated("a|", 5_000) + "\n" + repeated("-|", 5_000) + "\n" + repeated("b\n", 400_000)),
        Hostile("20,000 tables", repeated("a|b\n-|-\nc|d\n\n", 20_000)),
        Hostile("20,000 delimiter rows", repeated("-|-\n", 20_000)),
        Hostile("5,000 cells", repeated("```swift {#a .exercise}\n____\n```\n", 5_000)),
        Hostile("20,000 headings of one name", repeated("# a\n", 20_000)),
        Hostile("5,000 dead links", repeated("[a](#b) ", 5_000)),
        Hostile("10,000 dead links among 10,000 ids", (0..<10_000).map { "# a\($0)\n[x](#b\($0))\n" }.joined()),
        Hostile(
            "10,000 orphans among 10,000 exercises",
            (0..<10_000).map { "```swift {#a\($0) .exercise}\n```\n```swift {.check for=b\($0)}\n```\n" }.joined()),
        Hostile("30,000 labels of images", (0..<30_000).map { "![a](b){\($0)} " }.joined()),
        Hostile("30,000 labels that are not found", repeated("![a](b){&amp;} ", 30_000)),
        Hostile("20,000 callouts", repeated("> [!NOT]\n\n", 20_000)),
        Hostile("20,000 definitions", repeated("<dfn>a</dfn> ", 20_000)),
        Hostile("50,000 blanks", "```swift\n" + repeated("____ //@a\n", 50_000)),
        Hostile("a string that never ends", "```swift\n" + repeated("\"\"\"\n//@a b\n", 30_000)),
        Hostile("nested YAML", "---\na: " + repeated("[", 20_000) + "\n---\n"),
        Hostile(
            "YAML aliases", "---\na: &a [x,x,x]\n" + (0..<20).map { "b\($0): &b\($0) [*a,*a]\n" }.joined() + "---\n"),
        Hostile("100,000 references", "[a]: b\n" + repeated("[a]", 100_000)),
        Hostile("50,000 link definitions", (0..<50_000).map { "[\($0)]: x\n" }.joined()),
        Hostile("100,000 entities", repeated("&copy;", 100_000)),
        Hostile("HTML entities in a summary", "<details><summary>" + repeated("&copy;&", 20_000) + "</summary>"),
    ]

    @Test(arguments: hostile)
    func `a hostile lesson is read in seconds`(lesson: Hostile) {
        let start = ContinuousClock.now
        let survived = onBigStack {
            let read = LessonParser().parse(lesson.bytes, file: "lesson.md")
            return read.diagnostics.allSatisfy { $0.span.start.line >= 1 && $0.span.start.column >= 1 }
        }
        #expect(survived)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: hostile.filter { $0.bytes.count < 120_000 })
    func `a hostile lesson survives JSON`(lesson: Hostile) {
        let isSame = onBigStack {
            let read = LessonParser().parse(lesson.bytes, file: "lesson.md")
            guard let json = try? JSONEncoder().encode(read) else { return false }
            return (try? JSONDecoder().decode(Lesson.self, from: json)) == read
        }
        #expect(isSame)
    }
}
