import Testing

@testable import LessonFormat

struct QuotedValueTests {
    @Test(arguments: [
        ("bare", "bare"), ("", ""), ("two words", "two words"), ("\"a b\"", "a b"), ("'a b'", "a b"),
        (#""a \"b\"""#, "a \"b\""), (#""a\\b\n""#, #"a\b\n"#), ("'it''s'", "it's"), (#"'a\'"#, #"a\"#), ("\"\"", ""),
        ("5\"", "5\""),
    ])
    func `a value is read as YAML would`(written: String, value: String) {
        #expect(QuotedValue.read(written) == value)
    }

    @Test(arguments: ["\"a", "'a", "\"a\" b", "'a'b", "\"", "'", #""a\""#])
    func `quotes that do not close are refused`(written: String) {
        #expect(QuotedValue.read(written) == nil)
    }
}
