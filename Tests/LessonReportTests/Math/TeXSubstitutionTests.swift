import Figures
import Testing

@testable import LessonReport

@Suite struct TeXSubstitutionTests {
    private let substitution = TeXSubstitution([("x", "X"), ("w_1", "W"), ("\\eta", "E"), ("y", "Y"), ("y^*", "T")])

    @Test(arguments: [
        ("x + x", "X + X"), ("\\exp x", "\\exp X"), ("x_1", "x_1"), ("w_1 w_12 w_2", "W w_12 w_2"),
        ("\\eta\\etab", "E\\etab"), ("y^* - y", "T - Y"), ("y'", "y'"), ("x^2", "X^2"),
        ("\\text{x y}x", "\\text{x y}X"),
        ("\\underbrace{x}_{\\text{x}}", "\\underbrace{X}_{\\text{x}}"), ("\\{x\\}", "\\{X\\}"), ("\\", "\\"), ("", ""),
    ])
    func `symbols are replaced where they stand whole`(tex: String, expected: String) {
        #expect(substitution.apply(to: tex) == expected)
    }

    @Test func `numbers stand beneath the symbols of an equation`() {
        let figure = EquationFigure(tex: "z = w x", values: [.init("w", -2), .init("x", 1e-7)], steps: ["4"])
        let html = EquationHTML(figure: figure, math: .standard).html
        #expect(html.contains("<munder><mrow><mi>w</mi></mrow>"))
        #expect(html.contains("<mn>2</mn>"))
        #expect(html.contains("<msup><mn>10</mn><mrow><mo>−</mo><mn>7</mn></mrow></msup>"))
        #expect(html.components(separatedBy: "<math").count == 3)
    }
}
