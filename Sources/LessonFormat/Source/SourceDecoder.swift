import Diagnostics

/// The first stage: bytes as they come from a disk become UTF-8 that libcmark can be given.
struct SourceDecoder {
    /// The largest lesson, in bytes.
    static let sizeLimit = 1 << 20

    let sink: DiagnosticSink

    /// The lines of the lesson without a byte order mark; none where the file is too large to be a lesson.
    func decode(_ bytes: [UInt8]) -> SourceLines {
        guard bytes.count <= Self.sizeLimit else {
            sink.report(SourceMessage.tooLarge, at: .start)
            return SourceLines([])
        }
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let invalid = replaceInvalidUTF8(in: &bytes)
        let controls = replaceControls(in: &bytes)
        let lines = SourceLines(bytes)
        if let first = invalid.first {
            sink.report(SourceMessage.notUTF8(count: invalid.count), at: span(of: first, in: lines))
        }
        if let first = controls.first {
            sink.report(SourceMessage.controlCharacters(count: controls.count), at: span(of: first, in: lines))
        }
        if (1...lines.count).allSatisfy(lines.isBlank) { sink.report(SourceMessage.empty, at: .start) }
        return lines
    }

    private func span(of offset: Int, in lines: SourceLines) -> TextSpan {
        var low = 1
        var high = lines.count + 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines.range(of: middle).lowerBound <= offset { low = middle } else { high = middle }
        }
        let start = lines.position(of: offset, inLine: low)
        return TextSpan(line: start.line, column: start.column, bytes: 1)
    }

    /// The offsets of the bytes that belong to no character.
    private func replaceInvalidUTF8(in bytes: inout [UInt8]) -> [Int] {
        var invalid: [Int] = []
        var index = 0
        while index < bytes.count {
            let length = Self.characterLength(bytes, at: index)
            if length == 0 {
                invalid.append(index)
                bytes[index] = .space
            }
            index += max(length, 1)
        }
        for offset in invalid { bytes[offset] = ControlByte.replaced }
        return invalid
    }

    private func replaceControls(in bytes: inout [UInt8]) -> [Int] {
        var found: [Int] = []
        for index in bytes.indices where ControlByte.isForbidden(bytes[index]) {
            // Those that stand for invalid bytes have been reported already.
            if bytes[index] != ControlByte.replaced { found.append(index) }
            bytes[index] = ControlByte.replaced
        }
        return found
    }

    /// The length in bytes of the character at `index`, 0 where none is well formed (Unicode, table 3-7).
    private static func characterLength(_ bytes: [UInt8], at index: Int) -> Int {
        func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + distance < bytes.count && range.contains(bytes[index + distance])
        }
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}

extension Diagnostic {
    /// Whether it says that the file's bytes are no text of a lesson.
    public var isAboutBytes: Bool {
        [SourceMessage.tooLarge, .notUTF8(count: 1), .controlCharacters(count: 1), .empty].contains { $0.id == id }
    }
}

enum SourceMessage: DiagnosticMessage {
    case tooLarge
    case notUTF8(count: Int)
    case controlCharacters(count: Int)
    case empty

    var id: String {
        switch self {
        case .tooLarge: "lesson-too-large"
        case .notUTF8: "not-utf-8"
        case .controlCharacters: "control-character"
        case .empty: "empty-lesson"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .tooLarge, .notUTF8: .error
        case .controlCharacters, .empty: .warning
        }
    }

    var text: String {
        switch self {
        case .tooLarge: "a lesson is at most 1 MiB, and this one is longer"
        case .notUTF8(let count):
            count == 1 ? "this byte is not UTF-8" : "this byte is not UTF-8, as \(count - 1) more in the file"
        case .controlCharacters(let count):
            count == 1
                ? "this is a control character"
                : "this is a control character, and there are \(count - 1) more in the file"
        case .empty: "the lesson is empty"
        }
    }

    var hint: String? {
        switch self {
        case .tooLarge: "Split it into several lessons"
        case .notUTF8: "Save the file as UTF-8"
        case .controlCharacters: "Remove it: pages show � in its place"
        case .empty: nil
        }
    }
}
