import Testing

@testable import LessonReport

@Suite struct TypesetNumberTests {
    @Test(arguments: [
        ("2.35e+17", "2.35\u{A0}×\u{A0}10<sup>17</sup>"), ("-4.94e-11", "−4.94\u{A0}×\u{A0}10<sup>−11</sup>"),
        ("1e-07", "10<sup>−7</sup>"),
        ("0.2984", "0.2984"), ("-3", "−3"), ("-0.5", "−0.5"), ("-1,234,567", "−1,234,567"), ("-x", "-x"),
        ("one <e+1>", "one &lt;e+1&gt;"), ("1e5 and more", "1e5 and more"),
        ("1e99999999999999999999", "1e99999999999999999999"),
    ])
    func `a number with an exponent stands in prose as books print it`(text: String, html: String) {
        #expect(text.typesetAsNumber == html)
    }
}
