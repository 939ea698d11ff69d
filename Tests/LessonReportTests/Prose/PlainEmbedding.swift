import Canvas
import LessonFormat

@testable import LessonReport

/// What prose embeds, in the plainest markup; pictures as CommonMark's own renderer writes them.
struct PlainEmbedding: ProseEmbedding {
    var words: any Words = EnglishWords()
    var anchors: [Anchor] = []

    func label(of id: String) -> Anchor.Label? { anchors.first { $0.id == id }?.label }
    func html(ofCell index: Int) -> String { "<section>cell \(index)</section>\n" }
    func html(of formula: Formula) -> String { "<math>\(formula.tex.htmlEscaped)</math>" }
    func html(ofValue index: Int) -> String { "<b>value \(index)</b>" }

    func html(of image: Inline.Image) -> String {
        let title = image.title.isEmpty ? "" : " title=\"\(image.title.htmlEscaped)\""
        return "<img src=\"\(image.path.addressEscaped)\" alt=\"\(image.alternative.htmlEscaped)\"\(title) />"
    }

    /// The prose of a lesson's Markdown.
    static func html(of markdown: String) -> String {
        let lesson = LessonParser().parse(markdown, file: "lesson.md")
        return ProseRenderer(embedding: PlainEmbedding(anchors: lesson.anchors)).html(lesson.blocks)
    }
}
