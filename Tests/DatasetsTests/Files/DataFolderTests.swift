import Foundation
import TensorKit
import Testing

@testable import Datasets

struct DataFolderTests {
    @Test func `a file is read whole`() throws {
        let folder = try TemporaryFolder(["inner/a.bin": [1, 2, 3], "empty": []])
        #expect(try folder.data.bytes(of: "inner/a.bin") == [1, 2, 3])
        #expect(try folder.data.bytes(of: "empty").isEmpty)
        #expect(folder.data.contains("empty") && !folder.data.contains("inner"))
    }

    @Test func `nothing outside the folder is read, by name or by link`() throws {
        let secret = try TemporaryFolder(["secret": [1]])
        let folder = try TemporaryFolder(["a": [1]])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: secret.path + "/secret")
        let name = "../" + (secret.path as NSString).lastPathComponent + "/secret"
        for outside in [name, "link"] {
            let error = #expect(throws: TensorError.self) { try folder.data.bytes(of: outside) }
            #expect(error?.id == "outside-data-folder")
            #expect(!folder.data.contains(outside))
        }
        #expect(throws: TensorError.self) { try folder.data.bytes(of: secret.path + "/secret") }
    }

    @Test func `folders, pipes and missing files are no files`() throws {
        let folder = try TemporaryFolder(["inner/a": [1]])
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        for name in ["inner", "pipe", "absent", "", "a\0b", "."] {
            let error = #expect(throws: TensorError.self) { try folder.data.bytes(of: name) }
            #expect(error?.id == "no-such-file", "\(name)")
        }
        #expect(throws: TensorError.self) { try DataFolder("/no/such/folder").bytes(of: "a") }
    }

    @Test func `a link inside the folder is followed`() throws {
        let folder = try TemporaryFolder(["a": [4]])
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/b", withDestinationPath: "a")
        #expect(try folder.data.bytes(of: "b") == [4])
    }

    @Test func `a file beyond the limit is refused unread`() throws {
        let folder = try TemporaryFolder(["big": []])
        #expect(truncate(folder.path + "/big", off_t(DataFolder.largestFile + 1)) == 0)
        let error = #expect(throws: TensorError.self) { try folder.data.bytes(of: "big") }
        #expect(error?.id == "file-too-large")
    }
}
