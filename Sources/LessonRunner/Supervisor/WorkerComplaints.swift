import Foundation

/// What a worker writes to its standard error: nothing, unless the Swift runtime ends it.
///
/// It never reaches the user's terminal. The first words are kept for the diagnostic.
struct WorkerComplaints {
    private static let limit = 4_096
    private var bytes: [UInt8] = []
    private(set) var haveEnded = false

    /// The line in which the runtime says why it gave up.
    var fatalError: String? {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return lines.first { $0.contains("Fatal error") }.map(String.init)
    }

    mutating func read(from file: Int32) {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = Foundation.read(file, &buffer, buffer.count)
        if count > 0 {
            bytes += buffer[..<min(count, Self.limit - bytes.count)]
        } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
            haveEnded = true
        }
    }

    /// What was left in the pipe by a worker that is gone.
    mutating func readRest(of file: Int32) {
        while !haveEnded, bytes.count < Self.limit {
            let before = bytes.count
            read(from: file)
            if bytes.count == before { return }
        }
    }
}
