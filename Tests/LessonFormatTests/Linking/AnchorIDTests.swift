import Testing

@testable import LessonFormat

struct AnchorIDTests {
    @Test(arguments: [
        ("The perceptron", "the-perceptron"), ("What is σ′(z)?", "what-is-σz"), ("a - b", "a---b"),
        ("Código & más", "código--más"), ("!?", "section"), ("", "section"), ("snake_case 2", "snake_case-2"),
    ])
    func `a heading's id is the one that Git hosts make`(text: String, id: String) {
        #expect(AnchorID.slug(of: text) == id)
    }

    @Test(arguments: [
        ("Title {#a}", "a", 5), ("Title{#a-b_c.d:e}  ", "a-b_c.d:e", 14), ("{#café}", "café", 8),
        ("a {b} {#c}", "c", 5),
    ])
    func `a label is taken from the end`(text: String, id: String, length: Int) {
        let label = AnchorID.trailingLabel(in: text)
        #expect(label?.id == id)
        #expect(label?.length == length)
    }

    @Test(arguments: ["Title", "{#}", "{#a b}", "{a}", "{#a} more", "#a}", "{#a", ""])
    func `anything else is no label`(text: String) {
        #expect(AnchorID.trailingLabel(in: text) == nil)
    }

    @Test(arguments: [
        "javascript:x", "JaVaScRiPt:x", " javascript:x", "java\tscript:x", "\u{1}vbscript:", "data:,x", "file:///x",
    ])
    func `an address that could run something is refused`(address: String) {
        #expect(LinkScheme.refused(in: address) != nil)
    }

    @Test(arguments: ["https://a.org", "mailto:a@b.org", "javascript.md", "a/javascript:x", "#data:x", "made-up:x", ""])
    func `other addresses are fine`(address: String) {
        #expect(LinkScheme.refused(in: address) == nil)
    }
}
