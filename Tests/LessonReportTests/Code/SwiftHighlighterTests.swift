import Testing

@testable import LessonReport

@Suite struct SwiftHighlighterTests {
    @Test func `code is told apart by kind and cut at line ends`() {
        let lines = SwiftHighlighter.lines(of: "let x: Int = 42 // why\nprint(\"a\\(x)\")")
        #expect(
            lines[0] == [
                CodePiece("let", .keyword), CodePiece(" x: ", .plain), CodePiece("Int", .type),
                CodePiece(" = ", .plain),
                CodePiece("42", .number), CodePiece(" ", .plain), CodePiece("// why", .comment),
            ])
        #expect(lines[1].map(\.text).joined() == "print(\"a\\(x)\")")
    }

    @Test func `a blank is a piece of its own`() {
        #expect(SwiftHighlighter.lines(of: "let y = ____")[0].last == CodePiece("____", .blank))
    }

    @Test func `a comment over several lines colours each`() {
        let lines = SwiftHighlighter.lines(of: "/* a\n b */ let c = 1")
        #expect(lines[0] == [CodePiece("/* a", .comment)])
        #expect(lines[1].first == CodePiece(" b */", .comment))
    }

    @Test(arguments: ["", "\n\n", "let", "}}}}", "\"unclosed", "let a = 1\r\nlet b = 2\r\n"])
    func `no byte is lost, whatever the code`(source: String) {
        let text = SwiftHighlighter.lines(of: source).map { $0.map(\.text).joined() }.joined(separator: "\n")
        #expect(text == source.replacing("\r\n", with: "\n"))
    }
}
