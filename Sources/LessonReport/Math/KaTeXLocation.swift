import Foundation

/// Where KaTeX's script may be found.
package struct KaTeXLocation: Sendable {
    /// Folders to look in, the first that has it wins.
    package var folders: [String]

    package init(folders: [String]) {
        self.folders = folders
    }

    /// `KATEX_DIR`, then the folder beside an installed program, then where systems put it.
    package static var standard: KaTeXLocation {
        let named = ProcessInfo.processInfo.environment["KATEX_DIR"].map { [$0] } ?? []
        let program = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        let prefix = program.deletingLastPathComponent().deletingLastPathComponent()
        return KaTeXLocation(
            folders: named + [
                prefix.appending(path: "share/lesson/katex").path, "/usr/share/javascript/katex",
                "/usr/local/share/katex", "/opt/homebrew/share/katex",
            ])
    }

    /// The first folder that has it.
    package var folder: String? {
        folders.first { folder in
            ["katex.min.js", "katex.js"].contains { FileManager.default.isReadableFile(atPath: "\(folder)/\($0)") }
        }
    }

    func source() -> Data? {
        for folder in folders {
            for name in ["katex.min.js", "katex.js"] {
                if let script = FileManager.default.contents(atPath: folder + "/" + name) { return script }
            }
        }
        return nil
    }
}
