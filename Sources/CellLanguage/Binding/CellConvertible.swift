/// A Swift type whose values cross between the cells and the host.
///
/// `Int`, `Double`, `Float`, `Bool`, `String`, arrays, dictionaries with text keys and optionals of such are carried.
/// A type of the host's own conforms to `HostValue` and needs nothing else.
package protocol CellConvertible {
    /// Whether a value lives in one raw word of a frame; otherwise it is a reference.
    static var isWord: Bool { get }
    /// Whether it is an optional.
    static var takesNil: Bool { get }
    static func from(word: Int) -> Self
    var cellWord: Int { get }
    static func from(reference: AnyObject?, as type: CellType) -> Self
    func cellReference(as type: CellType) -> AnyObject?
}

extension CellConvertible {
    package static var takesNil: Bool { false }
}

/// A type whose values live in one word.
package protocol WordConvertible: CellConvertible {}

extension WordConvertible {
    package static var isWord: Bool { true }

    package static func from(reference: AnyObject?, as type: CellType) -> Self {
        from(word: unsafeDowncast(reference.unsafelyUnwrapped, to: WordBox.self).word)
    }

    package func cellReference(as type: CellType) -> AnyObject? { WordBox(cellWord) }
}

/// A type whose values are references.
package protocol ReferenceConvertible: CellConvertible {}

extension ReferenceConvertible {
    package static var isWord: Bool { false }
    package static func from(word: Int) -> Self { preconditionFailure("\(Self.self) is no word") }
    package var cellWord: Int { preconditionFailure("\(Self.self) is no word") }
}

/// A type of the host that cells hold without looking into it: registered with `CellLibraryIndex.type`.
package protocol HostValue: ReferenceConvertible {}

extension HostValue {
    package static func from(reference: AnyObject?, as type: CellType) -> Self {
        guard let box = reference as? HostBox<Self> else {
            preconditionFailure("a \(type.name) arrived where the binding asks for \(Self.self)")
        }
        return box.value
    }

    package func cellReference(as type: CellType) -> AnyObject? { HostBox(self) }
}

extension Int: WordConvertible {
    package static func from(word: Int) -> Int { word }
    package var cellWord: Int { self }
}

extension Double: WordConvertible {
    package static func from(word: Int) -> Double { Double(word: word) }
    package var cellWord: Int { word }
}

extension Float: WordConvertible {
    package static func from(word: Int) -> Float { Float(Double(word: word)) }
    package var cellWord: Int { Double(self).word }
}

extension Bool: WordConvertible {
    package static func from(word: Int) -> Bool { word != 0 }
    package var cellWord: Int { word }
}

extension UInt64: WordConvertible {
    package static func from(word: Int) -> UInt64 { UInt64(bitPattern: Int64(word)) }
    package var cellWord: Int { Int(Int64(bitPattern: self)) }
}

extension UInt8: WordConvertible {
    package static func from(word: Int) -> UInt8 { UInt8(truncatingIfNeeded: word) }
    package var cellWord: Int { Int(self) }
}

extension String: ReferenceConvertible {
    package static func from(reference: AnyObject?, as type: CellType) -> String {
        unsafeDowncast(reference.unsafelyUnwrapped, to: StringBox.self).value
    }

    package func cellReference(as type: CellType) -> AnyObject? { StringBox(self) }
}
