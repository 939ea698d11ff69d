import Testing

@testable import LessonFormat

/// What a dollar means.
struct InlineMathScannerTests {
    private func formulas(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return InlineMathScanner.scan(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("$x$", ["$x$"]), ("a $x$ b $y$ c", ["$x$", "$y$"]), ("$x$$y$", ["$x$", "$y$"]), ("$a\nb$", ["$a\nb$"]),
        ("$\\$$", ["$\\$$"]), ("$$x$$", ["$$x$$"]), ("$$a$b$$", ["$$a$b$$"]), ("$`a$b`$", ["$`a$b`$"]),
        ("*$x*y$*", ["$x*y$"]), ("($x$)", ["$x$"]), ("$x$, $5", ["$x$"]),
    ])
    func `dollars around text make a formula`(text: String, expected: [String]) {
        #expect(formulas(in: text) == expected)
    }

    @Test(arguments: [
        "$5 and $6", "$5", "costs $5.", "$ x$", "$x $", "\\$x$", "`$x$`", "``a`$x$``", "$x", "$$x", "$$ $$", "$$$$",
        "$5-$6", "<a href=\"$x$\">", "<http://a.org/$x$>", "$", "$$", "``$x$`` `$y$`",
    ])
    func `other dollars are dollars`(text: String) {
        #expect(formulas(in: text).isEmpty)
    }

    @Test func `a dollar inside code closes no formula`() {
        #expect(formulas(in: "costs $5 and `x$` more").isEmpty)
        #expect(formulas(in: "$a `x$` b$") == ["$a `x$` b$"])
    }
}
