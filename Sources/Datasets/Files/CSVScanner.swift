import TensorKit

/// Reads comma-separated values row by row.
struct CSVScanner {
    let file: String
    private let bytes: [UInt8]
    private var position = 0
    /// The line that comes next, counted from 1.
    private(set) var line = 1

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The fields of the next row; `nil` at the end.
    mutating func row() throws(TensorError) -> [String]? {
        guard position < bytes.count else { return nil }
        var fields: [String] = []
        while true {
            fields.append(try field())
            guard position < bytes.count, bytes[position] == .comma else { break }
            position += 1
        }
        skipLineEnd()
        return fields
    }

    private mutating func skipLineEnd() {
        if position < bytes.count, bytes[position] == .carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == .lineFeed { position += 1 }
        line += 1
    }

    private mutating func field() throws(TensorError) -> String {
        if position < bytes.count, bytes[position] == .quote { return try quotedField() }
        let part = bytes[position...].prefix { $0 != .comma && $0 != .carriageReturn && $0 != .lineFeed }
        position += part.count
        return try text(part)
    }

    private mutating func quotedField() throws(TensorError) -> String {
        let start = line
        var part: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == .lineFeed { line += 1 }
            guard byte == .quote else {
                part.append(byte)
                continue
            }
            guard position < bytes.count, bytes[position] == .quote else {
                try checkFieldEnd()
                return try text(part[...])
            }
            part.append(.quote)
            position += 1
        }
        throw .openQuote(file, line: start)
    }

    private func checkFieldEnd() throws(TensorError) {
        guard position < bytes.count else { return }
        guard [.comma, .carriageReturn, .lineFeed].contains(bytes[position]) else {
            throw .textAfterQuote(file, line: line)
        }
    }

    private func text(_ part: ArraySlice<UInt8>) throws(TensorError) -> String {
        guard let text = String(validating: part, as: UTF8.self) else { throw .notUTF8(file, line: line) }
        return text
    }
}

extension UInt8 {
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
}

extension TensorError {
    static func openQuote(_ file: String, line: Int) -> TensorError {
        TensorError("open-quote", "the quotation mark that opens in line \(line) of “\(file)” is never closed")
    }

    static func textAfterQuote(_ file: String, line: Int) -> TensorError {
        TensorError("text-after-quote", "text follows a closing quotation mark in line \(line) of “\(file)”")
    }

    static func notUTF8(_ file: String, line: Int) -> TensorError {
        TensorError("not-utf8", "line \(line) of “\(file)” is not UTF-8 text")
    }
}
