import CDuktape
import Diagnostics
import Foundation

/// Compiled scripts, kept between runs: compiling KaTeX takes longer than setting all formulas of a lesson.
///
/// A file bears the digest of what it holds, since Duktape crashes on bytecode that is harmed; one that is not whole, or
/// cannot be read or written, is as none.
package struct BytecodeStore: Sendable {
    /// `nil` to keep nothing.
    private let folder: URL?

    package init(folder: URL?) {
        self.folder = folder
    }

    /// The user's own folder for caches.
    package static var standard: BytecodeStore {
        let caches = FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first
        return BytecodeStore(folder: caches?.appending(path: "lesson"))
    }

    func bytecode(of script: Data) -> [UInt8]? {
        guard let file = file(for: script), let kept = try? Data(contentsOf: file), kept.count > Self.digestSize
        else { return nil }
        let bytecode = Array(kept.dropFirst(Self.digestSize))
        return SHA256(of: bytecode).bytes == Array(kept.prefix(Self.digestSize)) ? bytecode : nil
    }

    func keep(_ bytecode: [UInt8], of script: Data) {
        guard let folder, let file = file(for: script) else { return }
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? Data(SHA256(of: bytecode).bytes + bytecode).write(to: file, options: .atomic)
    }

    private static let digestSize = 32

    /// Named by the script, the version of Duktape and the machine's word and byte order.
    private func file(for script: Data) -> URL? {
        let key = "\(DUK_VERSION) \(MemoryLayout<Int>.size) \(1.littleEndian == 1) "
        return folder?.appending(path: SHA256(of: Array(key.utf8) + script).hexadecimal.prefix(32) + ".bytecode")
    }
}
