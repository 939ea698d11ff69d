import Testing

@testable import CellLibrary

@Suite struct ArgumentTextTests {
    @Test(arguments: [
        ("expect(a == b)", "a == b"),
        ("expect(nand(1, 1) == 0, hint: \"…\")", "nand(1, 1) == 0"),
        ("expect([1, 2], near: x)", "[1, 2]"),
        ("expect(f { $0, 1 }, hint: \"\")", "f { $0, 1 }"),
        ("expect(words == \"a, b)\", hint: \"\")", "words == \"a, b)\""),
        ("expect(\n    a\n        == b)", "a == b"),
    ])
    func `it quotes the first argument`(code: String, argument: String) {
        #expect(ArgumentText(ofCall: code).first == argument)
    }

    @Test func `a call without arguments has none`() {
        #expect(ArgumentText(ofCall: "expect()").first == nil)
        #expect(ArgumentText(ofCall: "expect").first == nil)
    }
}
