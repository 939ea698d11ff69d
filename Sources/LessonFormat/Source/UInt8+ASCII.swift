/// The characters that Markdown is made of, by name.
extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let dollar = UInt8(ascii: "$")
    static let backtick = UInt8(ascii: "`")
    static let tilde = UInt8(ascii: "~")
    static let backslash = UInt8(ascii: "\\")
    static let pipe = UInt8(ascii: "|")
    static let hash = UInt8(ascii: "#")
    static let colon = UInt8(ascii: ":")
    static let dash = UInt8(ascii: "-")
    static let underscore = UInt8(ascii: "_")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let slash = UInt8(ascii: "/")
    static let star = UInt8(ascii: "*")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")

    var isSpaceOrTab: Bool { self == .space || self == .tab }
    var isWhitespace: Bool { isSpaceOrTab || self == .lineFeed || self == .carriageReturn }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

    /// A part of a Swift identifier or of a name in an attribute; every byte of a character beyond ASCII counts.
    var isWordPart: Bool { isLetter || isDigit || self == .underscore || self >= 0x80 }
}
