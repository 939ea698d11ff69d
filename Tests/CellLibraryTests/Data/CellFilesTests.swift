import Foundation
import Testing

@testable import CellLibrary

@Suite struct CellFilesTests {
    private func files(_ body: (CellFiles, String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder + "/inside", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let context = CellContext(filesFolder: folder + "/inside", write: { _ in }, show: { _, _ in })
        try body(CellFiles(context), folder)
    }

    @Test func `what was written is read`() throws {
        try files { files, _ in
            try files.write(Data([1, 2]), to: "a/b.bin")
            #expect(try files.read("a/b.bin") == Data([1, 2]))
        }
    }

    @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "", ".hidden", "a//b", "a\u{0}b"])
    func `no name leads out of the folder`(_ name: String) throws {
        try files { files, folder in
            try Data([1]).write(to: URL(filePath: folder + "/x"))
            #expect(throws: (any Error).self) { try files.read(name) }
            #expect(throws: (any Error).self) { try files.write(Data([1]), to: name) }
        }
    }

    @Test func `no link leads out of the folder`() throws {
        try files { files, folder in
            try Data([1]).write(to: URL(filePath: folder + "/secret"))
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/inside/link", withDestinationPath: folder + "/secret")
            try FileManager.default.createSymbolicLink(atPath: folder + "/inside/up", withDestinationPath: folder)
            #expect(throws: (any Error).self) { try files.read("link") }
            #expect(throws: (any Error).self) { try files.write(Data([1]), to: "up/new") }
        }
    }
}
