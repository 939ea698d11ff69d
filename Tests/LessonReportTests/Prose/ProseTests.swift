import Foundation
import Testing

@testable import LessonFormat
@testable import LessonReport

/// What the lesson format adds to CommonMark, as HTML: each `.md` of `Fixtures/Prose` beside its `.html`.
struct ProseTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Prose")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }()

    @Test(arguments: names)
    func `prose becomes the recorded HTML`(name: String) throws {
        let markdown = try String(contentsOf: Self.folder.appending(path: name + ".md"), encoding: .utf8)
        try expectGolden(PlainEmbedding.html(of: markdown), "Prose/\(name).html")
    }

    @Test func `the interface speaks the lesson's language`() {
        let lesson = LessonParser().parse("> [!TIP]\n> x\n\n## A\n\n[](#a)\n", file: "lesson.md")
        let embedding = PlainEmbedding(words: SpanishWords(), anchors: lesson.anchors)
        let html = ProseRenderer(embedding: embedding).html(lesson.blocks)
        #expect(html.contains("Consejo"))
        #expect(html.contains("Sección 1"))
    }

    @Test func `an address that runs something is not written, even where no parser has seen it`() {
        let renderer = ProseRenderer(embedding: PlainEmbedding())
        for address in ["javascript:x", " JavaScript:x", "java\nscript:x", "\u{1}vbscript:x", "data:text/html,x"] {
            #expect(renderer.html([.link(destination: address, title: "t", content: [.text("a")])]) == "a")
        }
    }

    @Test(arguments: [
        ("02-mlp.md", "02-mlp.html"), ("02-mlp.md#layers", "02-mlp.html#layers"), ("a/b.md", "a/b.md"),
        ("https://a.org/b.md", "https://a.org/b.md"), (".md", ".md"), ("b.md?x", "b.md?x"), ("#a.md", "#a.md"),
    ])
    func `a link to a lesson leads to its page`(written: String, address: String) {
        #expect(written.pageAddress == address)
    }

    @Test func `no line ends within a product of numbers`() {
        let html = ProseRenderer(embedding: PlainEmbedding()).html([.text("28 × 28 × 6 of a × b, 3 × (2)")])
        #expect(html == "28\u{A0}×\u{A0}28\u{A0}×\u{A0}6 of a × b, 3\u{A0}×\u{A0}(2)")
    }

    @Test(arguments: ["\"><script>", "'><svg onload=x>", "<!--", "&lt;", "]]>", "\0"])
    func `hostile text stays text in every inline and block`(text: String) {
        let inner: [Inline] = [.text(text), .code(text), .refusedHTML(text)]
        let inlines: [Inline] = [
            .link(destination: text, title: text, content: inner), .reference(id: text, content: inner, label: nil),
            .definition(id: text, content: inner),
            .element(Inline.Element(name: .abbr, attribute: text), content: inner),
            .element(Inline.Element(name: .a, attribute: text), content: inner),
        ]
        let blocks: [Block] = [
            .heading(level: 2, id: text, content: inlines), .code(info: text, text: text, span: .start),
            .details(summary: inlines, isOpen: true, [.refusedHTML(text)]),
            .figure(id: text, [.paragraph(inlines)], caption: inlines),
            .tabs(group: text, [Block.Tab(label: text, block: .paragraph(inlines))]),
        ]
        let tags = ProseRenderer(embedding: PlainEmbedding()).html(blocks).tagsWithoutValues
        #expect(tags.allSatisfy { !$0.hasPrefix("<script") && !$0.hasPrefix("<svg") && !$0.contains(" on") })
        #expect(tags.filter { $0.hasPrefix("</") }.count == tags.filter { !$0.hasPrefix("</") }.count)
    }
}
