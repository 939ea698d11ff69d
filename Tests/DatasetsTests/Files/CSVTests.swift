import TensorKit
import Testing

@testable import Datasets

struct CSVTests {
    private func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8), file: "t.csv") }

    @Test func `fields may be quoted, hold line ends, and end lines either way`() throws {
        let table = try table("a,\"b, c\"\r\n1,\"two\nlines\"\n3,\"say \"\"so\"\"\"")
        #expect(table.columns == ["a", "b, c"])
        #expect(table.rows == [["1", "two\nlines"], ["3", "say \"so\""]])
        #expect(table.lines == [2, 4])
    }

    @Test func `empty fields stay and empty lines go`() throws {
        #expect(try table("a,b,c\n,,\n\n1,,3\n").rows == [["", "", ""], ["1", "", "3"]])
    }

    @Test func `a byte order mark is no part of the first name`() throws {
        #expect(try table("\u{FEFF}a,b\n1,2").columns == ["a", "b"])
    }

    @Test func `a column of words gives the classes`() throws {
        let text = "length,kind,width\n1.5,wolf,2\n-3e1,bear,4\n7, wolf,8\n"
        let folder = try TemporaryFolder(["t.csv": Array(text.replacing(" ", with: "").utf8)])
        let dataset = try Datasets.csv("t.csv", label: "kind", in: folder.data)
        #expect(dataset.classNames == ["bear", "wolf"] && dataset.labels == [1, 0, 1])
        #expect(dataset.inputs == [[1.5, 2], [-30, 4], [7, 8]])
    }

    @Test func `a column of numbers gives the targets`() throws {
        let folder = try TemporaryFolder(["t.csv": Array("x,y\n1,10\n2,20".utf8)])
        let dataset = try Datasets.csv("t.csv", target: "y", in: folder.data)
        #expect(dataset.inputs == [[1], [2]] && dataset.targets == [[10], [20]])
    }

    @Test(arguments: [
        ("", "empty-table"), ("x,x\n", "same-column-twice"), ("x,y\n1\n", "uneven-row"),
        ("x,y\n1,2,3\n", "uneven-row"), ("x,y\n1,\"2", "open-quote"), ("x,y\n1,\"2\"3\n", "text-after-quote"),
        ("x,y\n1,nan\n", "not-a-number"), ("x,y\n1,1e999\n", "not-a-number"), ("x,y\ncat,2\n", "not-a-number"),
        ("x,z\n1,2\n", "no-such-column"), ("y\n1\n", "only-column"), ("x,y\n1,\n", "not-a-number"),
    ])
    func `what does not fit is an error of its own`(text: String, id: String) throws {
        let folder = try TemporaryFolder(["t.csv": Array(text.utf8)])
        let error = #expect(throws: TensorError.self) { try Datasets.csv("t.csv", target: "y", in: folder.data) }
        #expect(error?.id == id)
    }

    @Test func `a number that is none is shown with its line and column`() throws {
        let folder = try TemporaryFolder(["t.csv": Array("x,y\n1,2\n3,many\n".utf8)])
        let error = #expect(throws: TensorError.self) { try Datasets.csv("t.csv", target: "y", in: folder.data) }
        #expect(error?.text == "line 3 of “t.csv” has “many” in the column “y”, but a number was expected")
    }

    @Test func `bytes that are no text are an error`() {
        let error = #expect(throws: TensorError.self) { try CSVTable([0x78, 0x0A, 0xFF, 0xFE], file: "t.csv") }
        #expect(error?.id == "not-utf8")
    }
}
