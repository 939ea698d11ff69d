import Foundation
import LessonRun

/// Writes messages as lines of JSON, each at once: what has been said survives the worker's death.
final class MessageWriter {
    private let file: Int32
    private let encoder = LessonRunCoding.encoder()

    init(to file: Int32) { self.file = file }

    func write(_ message: WorkerMessage) {
        // Plain data with numbers spelled as strings where JSON has none: it always encodes.
        var line = try! encoder.encode(message)
        line.append(UInt8(ascii: "\n"))
        line.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Foundation.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { _exit(1) }
            }
        }
    }
}
