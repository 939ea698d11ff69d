import Foundation

/// Where the command writes, at once and unbuffered. A reader that has gone away, as after `| head`, is no mistake.
enum OutputStream {
    /// Standard output.
    case results
    /// Standard error.
    case messages

    func write(_ text: String) {
        let handle: FileHandle =
            switch self {
            case .results: .standardOutput
            case .messages: .standardError
            }
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
