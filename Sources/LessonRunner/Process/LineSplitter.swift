/// Cuts a stream of bytes into lines, however the bytes arrive.
struct LineSplitter {
    /// The bytes after the last line feed.
    private(set) var rest: [UInt8] = []
    /// How much of `rest` is known to hold no line feed.
    private var searched = 0

    /// The lines that are now complete, without their line feeds.
    mutating func add(_ bytes: some Collection<UInt8>) -> [[UInt8]] {
        rest.append(contentsOf: bytes)
        var lines: [[UInt8]] = []
        var start = 0
        while let end = rest[max(start, searched)...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(Array(rest[start..<end]))
            start = end + 1
            searched = start
        }
        rest.removeFirst(start)
        searched = rest.count
        return lines
    }
}
