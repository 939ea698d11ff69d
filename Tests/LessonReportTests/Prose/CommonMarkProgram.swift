import Foundation

/// The `cmark` program, the reference that our prose is compared with.
enum CommonMarkProgram {
    static let path: String? = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Its HTML, with void elements spelled as HTML5 has them.
    static func html(of markdown: String) throws -> String {
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        process.executableURL = URL(filePath: path ?? "")
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(markdown.utf8))
        try input.fileHandleForWriting.close()
        let html = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: html, as: UTF8.self)
            .replacing("<br />", with: "<br>").replacing("<hr />", with: "<hr>")
    }
}
