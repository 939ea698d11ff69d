/// A word where a reference is asked for: `Int?`, `Any`, a captured variable.
final class WordBox {
    var word: Int

    init(_ word: Int) {
        self.word = word
    }
}

/// The inner optional of `T??`, and a captured variable of reference kind.
final class SomeBox {
    var value: Reference?

    init(_ value: Reference?) {
        self.value = value
    }
}

final class StringBox {
    var value: String

    init(_ value: String) {
        self.value = value
    }
}

/// An array of words: `Int`, `Double`, `Bool`, plain enums.
final class WordArray {
    var elements: [Int]

    init(_ elements: [Int]) {
        self.elements = elements
    }
}

final class ReferenceArray {
    var elements: [Reference?]

    init(_ elements: [Reference?]) {
        self.elements = elements
    }
}

/// A value whose static type is a protocol or `Any`, with its type as it is.
final class ExistentialBox {
    let type: CellType
    fileprivate(set) var word: Int
    fileprivate(set) var value: Reference?

    init(type: CellType, word: Int = 0, value: Reference? = nil) {
        self.type = type
        self.word = word
        self.value = value
    }

    /// Where a mutating method of the value within finds its `self`; only for a box that nothing else holds yet.
    static func wordAddress(_ box: ExistentialBox) -> Frame { withUnsafeMutablePointer(to: &box.word) { $0 } }

    static func valueAddress(_ box: ExistentialBox) -> Frame {
        withUnsafeMutablePointer(to: &box.value) { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Int.self) }
    }
}

/// A metatype: `Int.self` as a value.
final class TypeBox {
    let type: CellType

    init(_ type: CellType) {
        self.type = type
    }
}

final class WeakBox {
    weak var value: Reference?

    init(_ value: Reference?) {
        self.value = value
    }
}

/// A host's value in a cell.
final class HostBox<Value> {
    var value: Value

    init(_ value: Value) {
        self.value = value
    }
}

protocol AnyHostBox: AnyObject {
    var anyValue: Any { get }
}

extension HostBox: AnyHostBox {
    var anyValue: Any { value }
}
