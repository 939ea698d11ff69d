import Diagnostics

/// Takes out the formulas inside paragraphs and headings: `$…$`, `$$…$$` and `` $`…`$ ``.
struct InlineMathScanner {
    /// A formula in a leaf's bytes, delimiters included.
    struct Found {
        var range: Range<Int>
        /// The length of the opening and of the closing delimiter.
        var delimiter: Int
        var isDisplay: Bool
    }

    private let bytes: [UInt8]
    private let codeSpans: CodeSpans
    private var hasNoCloser = false
    private var hasNoDisplayCloser = false

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        codeSpans = CodeSpans(bytes)
    }

    /// Left to right; linear in the number of bytes.
    static func scan(_ bytes: [UInt8]) -> [Found] {
        guard bytes.contains(.dollar) else { return [] }
        var scanner = InlineMathScanner(bytes)
        return scanner.scan()
    }

    private mutating func scan() -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case .backslash: index += 2
            case .backtick: index = codeSpans.end(ofRunAt: index)
            case .less: index = HTMLTag.end(in: bytes, at: index) ?? index + 1
            case .dollar:
                if let formula = formula(at: index) {
                    found.append(formula)
                    index = formula.range.upperBound
                } else {
                    while index < bytes.count, bytes[index] == .dollar { index += 1 }
                }
            default: index += 1
            }
        }
        return found
    }

    private mutating func formula(at start: Int) -> Found? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == .backtick { return quoted(at: start) }
        if bytes[start + 1] == .dollar { return display(at: start) }
        guard !bytes[start + 1].isWhitespace, !hasNoCloser else { return nil }
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case .backslash: index += 2
            case .backtick: index = codeSpans.end(ofRunAt: index)
            case .dollar:
                if isCloser(index) { return Found(range: start..<index + 1, delimiter: 1, isDisplay: false) }
                index += 1
            default: index += 1
            }
        }
        hasNoCloser = true
        return nil
    }

    /// No space before it and no digit after: `$5 and $6` is money.
    private func isCloser(_ index: Int) -> Bool {
        !bytes[index - 1].isWhitespace && !(index + 1 < bytes.count && bytes[index + 1].isDigit)
    }

    private mutating func display(at start: Int) -> Found? {
        guard !hasNoDisplayCloser else { return nil }
        var index = start + 2
        while index + 1 < bytes.count {
            if bytes[index] == .backslash {
                index += 1
            } else if bytes[index] == .dollar, bytes[index + 1] == .dollar {
                let isEmpty = bytes[start + 2..<index].allSatisfy(\.isWhitespace)
                return isEmpty ? nil : Found(range: start..<index + 2, delimiter: 2, isDisplay: true)
            }
            index += 1
        }
        hasNoDisplayCloser = true
        return nil
    }

    /// `` $`…`$ ``, where a code span's own rules find the end.
    private func quoted(at start: Int) -> Found? {
        let end = codeSpans.end(ofRunAt: start + 1)
        guard end < bytes.count, bytes[end] == .dollar, bytes[end - 1] == .backtick, end > start + 3 else { return nil }
        return Found(range: start..<end + 1, delimiter: 2, isDisplay: false)
    }
}
