import Testing

@testable import LessonFormat
@testable import LessonReport

@Suite struct FormulaTiesTests {
    private func html(_ markdown: String) -> String { PlainEmbedding.html(of: markdown) }

    @Test(arguments: [
        ("With $x$, and more", "With <span class=\"tied\"><math>x</math>,</span> and more"),
        ("An ($x$) here", "An <span class=\"tied\">(<math>x</math>)</span> here"),
        (
            "the $n$-th of $a$–$b$.",
            "the <span class=\"tied\"><math>n</math>-th</span> of "
                + "<span class=\"tied\"><math>a</math>–<math>b</math>.</span>"
        ),
        ("a $x$ b", "a <math>x</math> b"),
        ("so $x =$ `swift 1`, and", "so <span class=\"tied\"><math>x =</math><b>value 0</b>,</span> and"),
        (
            "$a + b + c + d + e + f + g + h + i =$ `swift 1` now",
            "<math>a + b + c + d + e + f + g + h + i =</math> <b>value 0</b> now"
        ),
        ("`swift 1` % of $x$", "<b>value 0</b>\u{A0}% of <math>x</math>"),
    ])
    func `what touches a formula stays on its line`(markdown: String, expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test func `prose without formulas is written as it was`() {
        #expect(html("One, two.") == "<p>One, two.</p>\n")
    }

    @Test func `a long word beside a formula may still be broken off`() {
        let word = String(repeating: "字", count: 40)
        #expect(html("$x$" + word) == "<p><math>x</math>\(word)</p>\n")
    }
}
