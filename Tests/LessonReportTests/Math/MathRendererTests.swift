import Diagnostics
import Foundation
import LessonFormat
import Testing

@testable import LessonReport

@Suite struct MathRendererTests {
    private func formula(_ tex: String) -> Formula {
        let origin = TextPosition(line: 12, column: 7)
        return LessonSketch(title: "").formula(tex, at: origin)
    }

    @Test func `a formula becomes MathML without KaTeX's wrapper and annotation`() throws {
        let markup = try MathRenderer.standard.render("x^2", isDisplay: false).get()
        #expect(markup == "<math><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math>")
    }

    @Test func `an underbrace names its term`() throws {
        let tex = "y = \\underbrace{a + b}_{\\text{the blame}} + c"
        let markup = try MathRenderer.standard.render(tex, isDisplay: true).get()
        #expect(markup.contains("<munder class=\"term\" data-term=\"the blame\">"))
        #expect(markup.components(separatedBy: "data-term").count == 2)
    }

    @Test func `a brace over a term names it too`() throws {
        let markup = try MathRenderer.standard.render("\\overbrace{a + b}^{\\text{sum}}", isDisplay: true).get()
        #expect(markup.contains("<mover class=\"term\" data-term=\"sum\"><mrow class=\"braced over\">"))
        #expect(!markup.contains("⏞"))
    }

    @Test(arguments: ["w = (-1, -2)", "x = -3", "a \\cdot (-4)", "[0, +1]"])
    func `a sign after a bracket, a comma or a relation belongs to its number`(tex: String) throws {
        let markup = try MathRenderer.standard.render(tex, isDisplay: false).get()
        let signs = markup.matches(of: /<mo( form="prefix")?>[−+]</)
        #expect(!signs.isEmpty && signs.allSatisfy { $0.1 != nil })
    }

    @Test func `a prime stands beside its letter, not raised once more`() throws {
        let markup = try MathRenderer.standard.render("\\sigma'(z)", isDisplay: false).get()
        #expect(markup.contains("<mrow><mi>σ</mi><mo class=\"prime\" lspace=\"0em\" rspace=\"0em\">′</mo></mrow>"))
    }

    @Test func `a difference keeps its room`() throws {
        let markup = try MathRenderer.standard.render("(a - b) - 1", isDisplay: false).get()
        #expect(markup.components(separatedBy: "<mo>−</mo>").count == 3)
    }

    @Test func `a brace is drawn by the style, at any width`() throws {
        let markup = try MathRenderer.standard.render("\\underbrace{a + b}_{\\text{sum}}", isDisplay: true).get()
        #expect(markup.contains("<mrow class=\"braced\"><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mrow>"))
        #expect(!markup.contains("⏟"))
    }

    @Test(arguments: [
        ("\\ln p", "<mi>ln</mi><mo>\u{2061}</mo><mspace width=\"0.167em\"></mspace><mi>p</mi>"),
        ("\\ln\\, p", "<mi>ln</mi><mo>\u{2061}</mo><mspace width=\"0.167em\"></mspace><mi>p</mi>"),
        ("y \\ln (p)", "<mi>y</mi><mspace width=\"0.167em\"></mspace><mi>ln</mi><mo>\u{2061}</mo><mo"),
    ])
    func `the name of a function has its space`(tex: String, expected: String) throws {
        #expect(try MathRenderer.standard.render(tex, isDisplay: false).get().contains(expected))
    }

    @Test func `a mistake stands at its line and column in the lesson`() {
        let refused = MathRenderer.standard.render(formula("a + \\nosuch{b}"))
        guard case .failure(let diagnostic) = refused else {
            Issue.record("the formula was set")
            return
        }
        #expect(diagnostic.span.start == TextPosition(line: 12, column: 11))
        #expect(diagnostic.text == "this formula cannot be set: Undefined control sequence: \\nosuch")
    }

    @Test(arguments: [
        "\\href{javascript:alert(1)}{x}", "\\url{javascript:alert(1)}", "\\includegraphics{http://example.com/a.png}",
        "\\htmlClass{evil}{x}", "\\htmlId{evil}{x}", "\\htmlStyle{color:red}{x}", "\\htmlData{a=b}{x}",
    ])
    func `a command that could load or run something does neither`(tex: String) {
        let markup = (try? MathRenderer.standard.render(tex, isDisplay: false).get()) ?? ""
        for word in ["href=", "src=", "style=", "class=", "id=", "data-", "<img", "<a"] {
            #expect(!markup.contains(word))
        }
    }

    @Test(arguments: [
        "\\def\\a{\\a\\a}\\a", "\\def\\a#1{\\a{#1#1}}\\a{x}", String(repeating: "{", count: 4_000),
        String(repeating: "\\sqrt", count: 800) + "x", String(repeating: "x", count: 5_000),
        String(repeating: "\\frac{", count: 600),
        "\\def\\a{" + String(repeating: "x", count: 1_900) + "}" + String(repeating: "\\a", count: 990),
    ])
    func `a hostile formula ends in a refusal or in markup, and the next one is set`(tex: String) throws {
        _ = MathRenderer.standard.render(tex, isDisplay: false)
        let markup = try MathRenderer.standard.render("a", isDisplay: false).get()
        #expect(markup == "<math><mrow><mi>a</mi></mrow></math>")
    }

    @Test(arguments: [
        "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}", "\\begin{cases}1&x>0\\\\0&\\text{else}\\end{cases}",
        "\\begin{aligned}a&=b\\\\&=c\\end{aligned}", "\\operatorname*{arg\\,max}_x \\mathbb{E}[x]",
        "\\frac{\\partial E}{\\partial u_{jk}}", "\\hat{y} = \\sigma'(z) \\odot W^\\top h_{t-1}",
        "\\newcommand{\\vc}[1]{\\mathbf{#1}} \\vc{x} + \\vc{y}", "η ∂ Σ", "\\text{a $x$ b}",
    ])
    func `what lessons write is set`(tex: String) throws {
        _ = try MathRenderer.standard.render(tex, isDisplay: true).get()
    }

    @Test func `where KaTeX is missing the page shows TeX and says so once`() {
        var sketch = LessonSketch(title: "Math")
        sketch.text(.math(sketch.formula("a<b")), .math(sketch.formula("c")))
        let math = MathRenderer(katex: KaTeXLocation(folders: ["/nowhere"]))
        let report = ReportBuilder(math: math).build(from: sketch.lesson, run: sketch.run)
        #expect(report.diagnostics.map(\.id) == ["math-without-katex"])
        #expect(report.diagnostics.map(\.severity) == [.warning])
        let page = HTMLRenderer(theme: .standard, math: math).render(report)
        #expect(page.contains("a&lt;b"))
    }
}
