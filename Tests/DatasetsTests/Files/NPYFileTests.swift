import TensorKit
import Testing

@testable import Datasets

struct NPYFileTests {
    private func error(_ bytes: [UInt8]) -> TensorError? {
        #expect(throws: TensorError.self) { try NPYFile(bytes, file: "a.npy") }
    }

    private func header(_ type: String, _ shape: String, order: String = "False") -> String {
        "{'descr': '\(type)', 'fortran_order': \(order), 'shape': \(shape), }"
    }

    @Test func `single precision numbers of any rank are read`() throws {
        let matrix = try NPYFile(FileBytes.npy(shape: "(2, 3)", [1, 2, 3, 4, 5, 6]), file: "a").tensor
        #expect(matrix == [[1, 2, 3], [4, 5, 6]])
        #expect(try NPYFile(FileBytes.npy(shape: "(3,)", [1, 2, 3]), file: "a").tensor == [1, 2, 3])
        #expect(try NPYFile(FileBytes.npy(shape: "()", [7]), file: "a").tensor.item == 7)
        #expect(try NPYFile(FileBytes.npy(shape: "(0, 4)", []), file: "a").tensor.shape == [0, 4])
    }

    @Test(
        arguments: [
            ("|u1", [200], 200), ("|i1", [0xFF], -1), ("<i2", [0xFE, 0xFF], -2), (">i2", [0xFF, 0xFE], -2),
            ("<u2", [1, 2], 513), (">u4", [0, 0, 1, 0], 256), ("<i8", [5, 0, 0, 0, 0, 0, 0, 0], 5), ("|b1", [1], 1),
            (">f4", [0x3F, 0x80, 0, 0], 1), ("<f8", [0, 0, 0, 0, 0, 0, 0xE0, 0xBF], -0.5),
        ] as [(String, [UInt8], Real)])
    func `every way to write a number is understood`(type: String, bytes: [UInt8], value: Real) throws {
        #expect(try NPYFile(FileBytes.npy(header(type, "()"), bytes), file: "a").tensor.item == value)
    }

    @Test func `columns first is turned into rows first`() throws {
        let file = FileBytes.npy(header("|u1", "(2, 3)", order: "True"), [1, 4, 2, 5, 3, 6])
        #expect(try NPYFile(file, file: "a").tensor == [[1, 2, 3], [4, 5, 6]])
    }

    @Test func `version 2 has a longer length`() throws {
        let file = FileBytes.npy(header("|u1", "(2,)"), [8, 9], version: 2)
        #expect(try NPYFile(file, file: "a").tensor == [8, 9])
    }

    @Test func `objects are refused, and why`() {
        let error = self.error(FileBytes.npy(header("|O", "(1,)"), [0]))
        #expect(error?.text.hasPrefix("“a.npy” holds Python objects, but only numbers are read: b1, i1") == true)
        #expect(error?.hint != nil)
    }

    @Test func `numbers that are not known are named`() {
        #expect(self.error(FileBytes.npy(header("<c8", "(1,)"), [0]))?.text.contains("type “<c8”") == true)
        #expect(self.error(FileBytes.npy(header("<U5", "(1,)"), [0]))?.id == "unreadable-numbers")
        let structure = "{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (1,), }"
        #expect(self.error(FileBytes.npy(structure, [0, 0, 0, 0]))?.id == "unreadable-numbers")
    }

    @Test func `a shape that the data does not fill is refused before memory is taken`() {
        #expect(error(FileBytes.npy(header("<f4", "(1099511627776,)"), [0]))?.id == "tensor-too-large")
        #expect(error(FileBytes.npy(header("<f4", "(99999999999999999999,)"), [0]))?.id == "bad-npy-header")
        #expect(
            error(FileBytes.npy(header("<f4", "(2,)"), [0, 0, 0, 0]))?.text.contains("8 bytes, but 4 came") == true)
        #expect(error(FileBytes.npy(header("<f4", "(1,)"), [0, 0, 0, 0, 0]))?.id == "wrong-length")
    }

    @Test(arguments: [
        "", "{", "{}", "{'descr': '<f4'}", "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)} + 1", "{'descr': '<f4",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'more': 1}", "{'descr': '', 'shape': 5}",
    ])
    func `a header that NumPy would not write is an error`(header: String) {
        #expect(error(FileBytes.npy(header, [0, 0, 0, 0])) != nil)
    }

    @Test func `every file that is cut short is an error`() {
        let file = FileBytes.npy(shape: "(2, 3)", [1, 2, 3, 4, 5, 6])
        for length in 0..<file.count { #expect(error(Array(file[..<length])) != nil) }
        #expect(error(Array("\u{93}NUMPY".utf8)) != nil)
    }
}
