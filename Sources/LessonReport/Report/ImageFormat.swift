import Canvas
import Foundation

/// A picture's format, told from its first bytes and never from its name.
enum ImageFormat: CaseIterable {
    case png, jpeg, gif, webP, svg

    init?(of data: Data) {
        let bytes = [UInt8](data.prefix(1_024))
        let found = Self.allCases.first { $0.matches(bytes) }
        guard let found else { return nil }
        self = found
    }

    var type: String {
        switch self {
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .gif: "image/gif"
        case .webP: "image/webp"
        case .svg: "image/svg+xml"
        }
    }

    private func matches(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
        case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .gif: bytes.starts(with: Array("GIF8".utf8))
        case .webP: bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
        case .svg: String(decoding: bytes, as: UTF8.self).contains("<svg")
        }
    }

    /// Width and height in pixels, where the format's header says them at a fixed place or in its first frame.
    func size(of data: Data) -> (width: Int, height: Int)? {
        let bytes = [UInt8](data.prefix(1 << 16))
        switch self {
        case .png where bytes.count >= 24: return (Self.big(bytes, 16, 4), Self.big(bytes, 20, 4))
        case .gif where bytes.count >= 10:
            return (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
        case .jpeg: return Self.jpegSize(bytes)
        case .png, .gif, .webP, .svg: return nil
        }
    }

    /// Walks the segments of a JPEG up to the one that starts its frame.
    private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            let startsFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if startsFrame { return (big(bytes, place + 7, 2), big(bytes, place + 5, 2)) }
            place += 2 + big(bytes, place + 2, 2)
        }
        return nil
    }

    private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
    }
}
