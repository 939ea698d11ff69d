import Foundation
import LessonCourse
import Testing

@Suite struct WholeFileTests {
    private let folder = TemporaryFolder()

    @Test func `it replaces what was there and leaves no draft`() throws {
        let file = try folder.write("old", to: "a.html")
        try WholeFile.write("new", to: file)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
        #expect(folder.names == ["a.html"])
    }

    @Test func `a file keeps who may read it`() throws {
        let file = try folder.write("old", to: "a.html")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        try WholeFile.write("new", to: file)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o640)
    }

    @Test func `a folder in its place is an error and leaves no draft`() throws {
        let place = folder.path + "/a.html"
        try FileManager.default.createDirectory(atPath: place + "/full", withIntermediateDirectories: true)
        #expect(throws: FileError.self) { try WholeFile.write("new", to: place) }
        #expect(folder.names == ["a.html"])
    }

    @Test func `a folder that is not there is an error`() {
        #expect(throws: FileError.self) { try WholeFile.write("new", to: "/no/such/folder/a.html") }
    }
}
