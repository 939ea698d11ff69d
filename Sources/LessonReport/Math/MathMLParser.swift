import Foundation

/// Reads the markup that KaTeX writes. It is well-formed, so that a surprise is a `nil` and not a guess.
struct MathMLParser {
    private var rest: Substring.UTF8View
    private var depth = 0

    /// The `math` element of KaTeX's output, without its wrapper and its annotation.
    static func parse(_ markup: String) -> MathMLElement? {
        guard let start = markup.range(of: "<math"), let end = markup.range(of: "</math>", options: .backwards)
        else { return nil }
        var parser = MathMLParser(rest: markup[start.lowerBound..<end.upperBound].utf8)
        return parser.element().first
    }

    /// The element at the front; several or none where its own tag is not one that we write.
    private mutating func element() -> [MathMLElement] {
        rest.removeFirst()
        let name = take(while: { $0.isNamePart })
        var attributes: [MathMLElement.Attribute] = []
        while let attribute = attribute() {
            if MathMLElement.attributes.contains(attribute.name) { attributes.append(attribute) }
        }
        if rest.first == UInt8(ascii: "/") {
            drop(through: UInt8(ascii: ">"))
            return keep(name, attributes, [])
        }
        drop(through: UInt8(ascii: ">"))
        let children = content()
        drop(through: UInt8(ascii: ">"))
        return keep(name, attributes, children)
    }

    private func keep(
        _ name: String, _ attributes: [MathMLElement.Attribute], _ children: [MathMLElement]
    ) -> [MathMLElement] {
        if name == "annotation" { return [] }
        if name == "semantics" { return children }
        guard MathMLElement.elements.contains(name) else { return children }
        // KaTeX writes a stack such as \underset into an `mi`, which may hold nothing but text.
        if ["mi", "mn", "mo"].contains(name), children.contains(where: \.isElement) {
            return [.element("mrow", attributes: [], children: children)]
        }
        return [.element(name, attributes: attributes, children: children)]
    }

    /// All up to the closing tag of the element that this is the inside of.
    private mutating func content() -> [MathMLElement] {
        var children: [MathMLElement] = []
        while let byte = rest.first {
            guard byte == UInt8(ascii: "<") else {
                children.append(.text(take(while: { $0 != UInt8(ascii: "<") })))
                continue
            }
            if rest.dropFirst().first == UInt8(ascii: "/") { break }
            children += element()
        }
        return children
    }

    private mutating func attribute() -> MathMLElement.Attribute? {
        _ = take(while: { $0 == UInt8(ascii: " ") })
        guard let first = rest.first, first.isNamePart else { return nil }
        let name = take(while: { $0.isNamePart })
        drop(through: UInt8(ascii: "\""))
        let value = take(while: { $0 != UInt8(ascii: "\"") })
        drop(through: UInt8(ascii: "\""))
        return MathMLElement.Attribute(name: name, value: value)
    }

    private mutating func take(while matches: (UInt8) -> Bool) -> String {
        let end = rest.firstIndex { !matches($0) } ?? rest.endIndex
        defer { rest = rest[end...] }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    private mutating func drop(through byte: UInt8) {
        guard let index = rest.firstIndex(of: byte) else {
            rest = rest[rest.endIndex...]
            return
        }
        rest = rest[rest.index(after: index)...]
    }
}

extension UInt8 {
    fileprivate var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
