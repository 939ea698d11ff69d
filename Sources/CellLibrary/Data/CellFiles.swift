import CellLanguage
import Foundation

/// The files that a cell can reach by name: what cells have saved, the lesson's folder, the data folder. No name leads
/// out of them.
struct CellFiles {
    /// The most bytes that are read or written: 512 MiB.
    private static let largest = 1 << 29

    private let readable: [String]
    private let writable: String?

    init(_ context: CellContext) {
        readable =
            [context.filesFolder].compactMap { $0 } + context.sharedFolders
            + [context.lessonFolder, context.dataFolder].compactMap { $0 }
        writable = context.filesFolder
    }

    func read(_ name: String) throws(CellError) -> Data {
        try check(name)
        for folder in readable {
            guard let path = path(of: name, in: folder) else { continue }
            guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
                size <= Self.largest,
                let bytes = FileManager.default.contents(atPath: path)
            else { throw FileMessage.cannotRead(name).error }
            return bytes
        }
        throw FileMessage.notFound(name).error
    }

    /// Whole or not at all.
    func write(_ bytes: Data, to name: String) throws(CellError) {
        try check(name)
        guard let writable else { throw FileMessage.nowhere(name).error }
        let target = URL(filePath: writable).appending(path: name)
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            guard let folder = canonical(target.deletingLastPathComponent().path), let root = canonical(writable),
                folder == root || folder.hasPrefix(root + "/")
            else { throw FileMessage.outside(name).error }
            try bytes.write(to: target, options: .atomic)
        } catch let error as CellError {
            throw error
        } catch {
            throw FileMessage.cannotWrite(name).error
        }
    }

    /// A plain relative path: no step upwards, nothing hidden.
    private func check(_ name: String) throws(CellError) {
        let steps = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = !steps.isEmpty && steps.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") } && !name.utf8.contains(0)
        guard isPlain else { throw FileMessage.outside(name).error }
    }

    /// The regular file's own path, links followed; `nil` where there is none inside the folder.
    private func path(of name: String, in folder: String) -> String? {
        guard let root = canonical(folder), let file = canonical(folder + "/" + name), file.hasPrefix(root + "/") else {
            return nil
        }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue ? file : nil
    }

    private func canonical(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }
}

private enum FileMessage {
    case notFound(String)
    case outside(String)
    case cannotRead(String)
    case cannotWrite(String)
    case nowhere(String)

    var error: CellError {
        switch self {
        case .notFound(let name):
            CellError(
                "there is no file “\(name)”", hint: "Save it in an earlier cell, or lay it beside the lesson",
                id: "no-such-file")
        case .outside(let name):
            CellError(
                "“\(name)” is no plain file name", hint: "A name may have folders, but no “..” and no leading “/”",
                id: "outside-folder")
        case .cannotRead(let name): CellError("the file “\(name)” cannot be read", id: "cannot-read-file")
        case .cannotWrite(let name): CellError("the file “\(name)” cannot be written", id: "cannot-write-file")
        case .nowhere(let name):
            CellError("“\(name)” cannot be saved: there is no folder for files here", id: "no-files-folder")
        }
    }
}
