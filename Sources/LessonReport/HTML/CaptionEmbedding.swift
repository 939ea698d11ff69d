import Canvas
import LessonFormat

/// What a figure's caption may hold beside words: formulas, which its page has set already.
struct CaptionEmbedding: ProseEmbedding {
    let words: any Words
    let math: MathRenderer

    func label(of id: String) -> Anchor.Label? { nil }
    func html(ofCell index: Int) -> String { "" }
    func html(ofValue index: Int) -> String { "" }
    func html(of image: Inline.Image) -> String { image.alternative.htmlEscaped }

    func html(of formula: Formula) -> String {
        switch math.render(formula.tex, isDisplay: formula.isDisplay) {
        case .success(let markup): markup
        case .failure: "<code class=\"tex\">\(formula.tex.htmlEscaped)</code>"
        }
    }
}
