import Foundation
import TensorKit

/// A folder that data files may be read from; nothing outside it can be reached through it.
public struct DataFolder: Hashable, Sendable {
    public let path: String

    /// The most bytes that a file may hold: 256 MiB; the largest of the known sets takes 154 million.
    static let largestFile = 1 << 28

    public init(_ path: String) { self.path = path }

    /// Whether a regular file of that name lies in the folder.
    public func contains(_ name: String) -> Bool { (try? resolved(name)) != nil }

    /// The first of these names that the folder has a file of.
    func first(of names: [String]) -> String? { names.first(where: contains) }

    /// All bytes of a file, whose size is known and bounded before memory is taken for it.
    func bytes(of name: String) throws(TensorError) -> [UInt8] {
        let file = open(try resolved(name), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw .cannotRead(name) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .cannotRead(name) }
        let size = Int(status.st_size)
        guard size <= Self.largestFile else { throw .fileTooLarge(name, size: size) }
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(file, buffer.baseAddress! + count, size - count)
                guard got > 0 else { break }
                count += got
            }
            isWhole = count == size
        }
        guard isWhole else { throw .cannotRead(name) }
        return bytes
    }

    /// The file's own path, links followed; an error if it ends up outside the folder or is no file.
    private func resolved(_ name: String) throws(TensorError) -> String {
        guard !name.utf8.contains(0), let root = Self.canonical(path) else { throw .noSuchFile(name) }
        guard let file = Self.canonical(path + "/" + name) else { throw .noSuchFile(name) }
        guard file != root else { throw .noSuchFile(name) }
        guard file.hasPrefix(root == "/" ? root : root + "/") else { throw .outsideFolder(name) }
        var status = stat()
        guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .noSuchFile(name) }
        return file
    }

    private static func canonical(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }
}

extension TensorError {
    static func noSuchFile(_ name: String) -> TensorError {
        TensorError("no-such-file", "the data folder has no file “\(name)”")
    }

    static func outsideFolder(_ name: String) -> TensorError {
        TensorError("outside-data-folder", "“\(name)” lies outside the data folder, from which alone data is read")
    }

    static func cannotRead(_ name: String) -> TensorError {
        TensorError("cannot-read-file", "the file “\(name)” cannot be read")
    }

    static func fileTooLarge(_ name: String, size: Int) -> TensorError {
        TensorError(
            "file-too-large",
            "“\(name)” holds \(size) bytes, and the limit for a data file is \(DataFolder.largestFile)")
    }
}
