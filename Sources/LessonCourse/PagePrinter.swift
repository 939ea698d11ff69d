import Foundation
import Trace

/// Prints pages to PDF, by a Chromium that the machine has.
package struct PagePrinter {
    /// The most seconds that one page may take.
    private static let limit = 120.0

    private let environment: [String: String]
    private let cancellation: Interruption

    package init(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        cancellation: Interruption = Interruption()
    ) {
        self.environment = environment
        self.cancellation = cancellation
    }

    /// Writes `lesson.pdf` beside `lesson.html`, unless the user asks to stop meanwhile.
    package func print(_ page: String) throws(FileError) {
        let source = URL(fileURLWithPath: page)
        let target = source.deletingPathExtension().appendingPathExtension("pdf")
        let draft = target.deletingLastPathComponent().appendingPathComponent(
            ".\(target.lastPathComponent).\(getpid()).part")
        defer { try? FileManager.default.removeItem(at: draft) }
        let browser = Process()
        browser.executableURL = URL(fileURLWithPath: try browserPath())
        // Chromium's sandbox does not start for the superuser. What it opens here is our own page, which fetches nothing.
        browser.arguments =
            (geteuid() == 0 ? ["--no-sandbox"] : []) + [
                "--headless", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline",
                "--print-to-pdf=\(draft.path)", source.absoluteString,
            ]
        browser.standardOutput = FileHandle.nullDevice
        browser.standardError = FileHandle.nullDevice
        try run(browser, page)
        guard !cancellation.isSet else { return }
        guard FileManager.default.fileExists(atPath: draft.path), rename(draft.path, target.path) == 0 else {
            throw FileError(target.relativePath, "the browser wrote no PDF file")
        }
    }

    private func run(_ browser: Process, _ page: String) throws(FileError) {
        do {
            try browser.run()
        } catch {
            throw FileError(page, "cannot be printed: the browser does not start")
        }
        let end = Date(timeIntervalSinceNow: Self.limit)
        while browser.isRunning, Date() < end, !cancellation.isSet { Thread.sleep(forTimeInterval: 0.02) }
        if browser.isRunning {
            browser.terminate()
            browser.waitUntilExit()
            guard !cancellation.isSet else { return }
            throw FileError(page, "printing took more than \(Int(Self.limit)) seconds")
        }
    }

    /// Before anything is built: whoever asks for PDF files learns at once that there is nothing to make them with.
    package static func findBrowser() throws(FileError) { _ = try PagePrinter().browserPath() }

    func browserPath() throws(FileError) -> String {
        if let named = environment["CHROMIUM"], !named.isEmpty {
            guard FileManager.default.isExecutableFile(atPath: named) else {
                throw FileError(named, "CHROMIUM names no program")
            }
            return named
        }
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let paths =
            names.flatMap { name in folders.map { $0 + "/" + name } } + [
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            ]
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
            throw FileError(
                "--pdf",
                "no Chromium on this machine. Install it (Debian: apt install chromium; macOS: brew install --cask chromium), "
                    + "or name its program in CHROMIUM")
        }
        return path
    }
}
