/// Tells a cell's code from its comments and strings: enough of Swift's lexical structure to trust a `____` or a `//@`.
struct SwiftComments {
    enum Region {
        case code, comment, string
    }

    /// The region of each byte.
    let regions: [Region]

    init(_ bytes: [UInt8]) {
        var scanner = Scanner(bytes: bytes)
        scanner.scan()
        regions = scanner.regions
    }

    private struct Scanner {
        let bytes: [UInt8]
        var regions: [Region]
        var index = 0

        init(bytes: [UInt8]) {
            self.bytes = bytes
            regions = Array(repeating: .code, count: bytes.count)
        }

        mutating func scan() {
            while index < bytes.count {
                if at("//") {
                    mark(.comment) { !$0.at("\n") }
                } else if at("/*") {
                    blockComment()
                } else if let hashes = stringOpening() {
                    string(hashes: hashes)
                } else {
                    index += 1
                }
            }
        }

        func at(_ text: StaticString) -> Bool {
            guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
            return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
        }

        private mutating func mark(_ region: Region, count: Int = 1) {
            for _ in 0..<count where index < bytes.count {
                regions[index] = region
                index += 1
            }
        }

        private mutating func mark(_ region: Region, while condition: (Scanner) -> Bool) {
            while index < bytes.count, condition(self) { mark(region) }
        }

        /// Block comments nest.
        private mutating func blockComment() {
            var depth = 0
            repeat {
                if at("/*") {
                    depth += 1
                    mark(.comment, count: 2)
                } else if at("*/") {
                    depth -= 1
                    mark(.comment, count: 2)
                } else {
                    mark(.comment)
                }
            } while depth > 0 && index < bytes.count
        }

        /// The number of `#` before the quote that opens a string here.
        private func stringOpening() -> Int? {
            var end = index
            while end < bytes.count, bytes[end] == .hash { end += 1 }
            return end < bytes.count && bytes[end] == .quote ? end - index : nil
        }

        /// An interpolation is taken for text.
        private mutating func string(hashes: Int) {
            mark(.string, count: hashes)
            let isMultiline = at("\"\"\"")
            let quotes = isMultiline ? 3 : 1
            mark(.string, count: quotes)
            while index < bytes.count {
                if !isMultiline, at("\n") { return }
                if hashes == 0, at("\\") {
                    mark(.string, count: 2)
                } else if closes(quotes: quotes, hashes: hashes) {
                    return mark(.string, count: quotes + hashes)
                } else {
                    mark(.string)
                }
            }
        }

        private func closes(quotes: Int, hashes: Int) -> Bool {
            guard index + quotes + hashes <= bytes.count else { return false }
            return (0..<quotes).allSatisfy { bytes[index + $0] == .quote }
                && (0..<hashes).allSatisfy { bytes[index + quotes + $0] == .hash }
        }
    }
}
