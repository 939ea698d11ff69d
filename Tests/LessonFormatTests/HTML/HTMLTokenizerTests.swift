import Testing

@testable import LessonFormat

struct HTMLTokenizerTests {
    private func kinds(of html: String) -> [HTMLTokenizer.Token.Kind] {
        HTMLTokenizer.tokens(of: Array(html.utf8)).map(\.kind)
    }

    @Test func `tags, comments and text are told apart`() {
        #expect(
            kinds(of: "a<kbd>b</kbd><!-- c --><br/>") == [
                .text, .tag(HTMLTag(name: "kbd")), .text, .tag(HTMLTag(name: "kbd", isClosing: true)), .comment,
                .tag(HTMLTag(name: "br")),
            ])
    }

    @Test func `attributes are read in every spelling`() {
        let tag = HTMLTag(name: "a", attributes: ["id": "x", "title": "y & z", "open": "", "data-b": "1"])
        #expect(kinds(of: "<A ID=x title=\"y &amp; z\"\n open data-b = '1' id=second>") == [.tag(tag)])
    }

    @Test(arguments: ["<", "< a>", "<a", "<a b='>", "<a b=>", "</a b>", "<3>", "<a\"b\">", "<a/b>"])
    func `what is no tag is text`(html: String) {
        #expect(kinds(of: html) == [.text])
    }

    @Test(arguments: ["<!DOCTYPE html>", "<?php x ?>", "<![CDATA[ <a> ]]>"])
    func `other markup is one token`(html: String) {
        #expect(kinds(of: html) == [.other])
    }

    @Test func `the tokens cover the text`() {
        let html = "a <b c='>'> <!-- <d> --> < e </f> <?g"
        let tokens = HTMLTokenizer.tokens(of: Array(html.utf8))
        #expect(tokens.first?.range.lowerBound == 0 && tokens.last?.range.upperBound == html.utf8.count)
        #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
    }
}
