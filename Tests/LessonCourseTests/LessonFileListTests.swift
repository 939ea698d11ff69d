import Foundation
import LessonCourse
import Testing

@Suite struct LessonFileListTests {
    private let folder = TemporaryFolder()

    @Test func `a folder stands for its lessons in order of name`() throws {
        for name in ["02-b.md", "10-c.md", "01-a.md", "README.md", ".hidden.md", "notes.txt"] {
            try folder.write("text", to: name)
        }
        let files = try LessonFileList.read([folder.path])
        #expect(files.map(\.name) == ["01-a", "02-b", "10-c"])
        #expect(files.map(\.path) == ["01-a", "02-b", "10-c"].map { "\(folder.path)/\($0).md" })
    }

    @Test func `a file that is named twice is read once`() throws {
        let file = try folder.write("text", to: "a.md")
        #expect(try LessonFileList.read([file, folder.path, folder.path + "/./a.md"]).count == 1)
    }

    @Test func `what is missing, empty or no file is an error that names it`() throws {
        let missing = folder.path + "/none.md"
        #expect { try LessonFileList.read([missing]) } throws: { "\($0)" == "\(missing): no such file" }
        #expect { try LessonFileList.read([folder.path]) } throws: { "\($0)".contains("no lesson in this folder") }
        #expect { try LessonFile.read(folder.path) } throws: { "\($0)".contains("a folder, where a file is needed") }
    }

    @Test func `no more of a huge file is read than shows that it is too long`() throws {
        let file = try folder.write(String(repeating: "a", count: 3 << 20), to: "a.md")
        #expect(try LessonFile.read(file).bytes.count == (1 << 20) + 1)
    }
}
