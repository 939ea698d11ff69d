/// The runs of backticks in a leaf's bytes: a span of code ends at the next run as long as the one that opened it.
struct CodeSpans {
    /// For each length, where the runs of it start.
    private let starts: [Int: [Int]]
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        var starts: [Int: [Int]] = [:]
        var index = 0
        while index < bytes.count {
            guard bytes[index] == .backtick else {
                index += 1
                continue
            }
            let end = Self.runEnd(in: bytes, at: index)
            starts[end - index, default: []].append(index)
            index = end
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// The index behind the span that opens at `start`, or behind the run itself where nothing closes it.
    func end(ofRunAt start: Int) -> Int {
        let runEnd = Self.runEnd(in: bytes, at: start)
        let length = runEnd - start
        guard let candidates = starts[length] else { return runEnd }
        var low = 0
        var high = candidates.count
        while low < high {
            let middle = (low + high) / 2
            if candidates[middle] < runEnd { low = middle + 1 } else { high = middle }
        }
        return low < candidates.count ? candidates[low] + length : runEnd
    }

    private static func runEnd(in bytes: [UInt8], at start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == .backtick { end += 1 }
        return end
    }
}
