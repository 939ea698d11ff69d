import Testing

@testable import LessonGrading

@Suite struct GradeTableTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""),
        ("\r=1", "\"'\r=1\""), (" =1", "' =1"), ("＝1", "'＝1"), ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
    ])
    func `what a spreadsheet would take for a formula becomes text`(text: String, cell: String) {
        #expect(GradeTable.cell(text) == cell)
    }

    @Test(arguments: [
        ("ada", "ada"), ("Ada, B.", "\"Ada, B.\""), ("a\"b", "\"a\"\"b\""), ("a=b", "a=b"), ("a\nb", "\"a\nb\""),
        ("", ""),
    ])
    func `other text is quoted where it has to be`(text: String, cell: String) {
        #expect(GradeTable.cell(text) == cell)
    }
}
