import Foundation
import Testing

/// A program of the corpus. What swiftc made of it lies beside it, as `record-corpus` wrote it down.
struct CorpusProgram: Hashable, Sendable {
    enum Kind: String, CaseIterable {
        case accepted = "Accepted"
        case rejected = "Rejected"
        case trapped = "Trapped"
        case generated = "Generated"
    }

    let kind: Kind
    /// `Accepted/strings/graphemes`: the file within `Fixtures`, without its extension.
    let path: String
    private let url: URL

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    /// All programs of a kind, by path.
    static func all(_ kind: Kind, in folder: URL? = nil) -> [CorpusProgram] {
        let folder = folder ?? fixtures.appending(path: kind.rawValue)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var programs: [CorpusProgram] = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let url = file.deletingPathExtension()
            let inside = url.pathComponents.dropFirst(folder.pathComponents.count).joined(separator: "/")
            programs.append(CorpusProgram(kind: kind, path: kind.rawValue + "/" + inside, url: url))
        }
        return programs.sorted { $0.path < $1.path }
    }

    /// The recorded few, or those of a long run.
    static var generated: [CorpusProgram] {
        let folder = ProcessInfo.processInfo.environment["GENERATED_PROGRAMS"].map { URL(filePath: $0) }
        return all(.generated, in: folder)
    }

    var source: String { text(of: "swift") }
    /// What swiftc's program printed; of one that trapped, until it did.
    var output: String { text(of: "out") }
    /// swiftc's errors, in its order.
    var errors: [Complaint] { text(of: "err").split(separator: "\n").compactMap { Complaint($0) } }
    /// Where swiftc's program trapped, and its words.
    var trap: Complaint? { Complaint(text(of: "trap").prefix { $0 != "\n" }) }

    private func text(of suffix: String) -> String {
        let bytes = (try? Data(contentsOf: url.appendingPathExtension(suffix))) ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension CorpusProgram {
    /// A line of a recording: `line:column: message`, or `line: message`.
    struct Complaint: Hashable {
        /// 0 where swiftc names no line: an error thrown at the top level.
        let line: Int
        let message: String

        init?(_ recorded: some StringProtocol) {
            let fields = recorded.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard fields.count == 2, let line = Int(fields[0]) else { return nil }
            self.line = line
            message = fields[1].drop { $0.isNumber || $0 == ":" || $0 == " " }.description
        }
    }
}

extension CorpusProgram: CustomTestStringConvertible {
    var testDescription: String { path }
}
