/// A word where a reference is asked for: `Int?`, `Any`, a captured variable.
final class WordBox {
    var word: Int

    init(_ word: Int) {
        self.word = word
    }
}

/// The inner optional of `T??`, and a captured variable of reference kind.
final class SomeBox {
    /// A cell of a reference: code that changes the variable in place has its address.
    var cell = 0

    init(_ value: Reference?) {
        FunctionCompiler.address(of: self).reference(0).initialize(to: value)
    }

    deinit { FunctionCompiler.address(of: self).reference(0).deinitialize() }

    var value: Reference? {
        @inline(__always) get { withExtendedLifetime(self) { FunctionCompiler.address(of: self).reference(0).pointee } }
        set { withExtendedLifetime(self) { FunctionCompiler.address(of: self).reference(0).pointee = newValue } }
    }
}

final class StringBox {
    var value: String

    init(_ value: String) {
        self.value = value
    }

    /// Text grows where it stands when nothing else holds it.
    static func append(_ text: String, to slot: Frame, _ machine: Machine, at site: Site) throws {
        try machine.price(slot.object(0, StringBox.self).value.utf8.count + text.utf8.count, times: 1, at: site)
        slot.unique(StringBox.self) { StringBox($0.value) }.value += text
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
    /// A word or a reference, as the type says.
    private var cell: Int

    init(type: CellType, word: Int = 0, value: Reference? = nil) {
        self.type = type
        cell = word
        if !type.isWord { Self.address(self).reference(0).initialize(to: value) }
    }

    deinit {
        if !type.isWord { Self.address(self).reference(0).deinitialize() }
    }

    /// 0 where the type's values are references.
    var word: Int { type.isWord ? cell : 0 }

    /// nil where the type's values are words.
    var value: Reference? {
        withExtendedLifetime(self) { type.isWord ? nil : Self.address(self).reference(0).pointee }
    }

    /// Where a mutating method of the value within finds its `self`; only for a box that nothing else holds yet.
    static func address(_ box: ExistentialBox) -> Frame { withUnsafeMutablePointer(to: &box.cell) { $0 } }
}

/// A metatype: `Int.self` as a value.
final class TypeBox {
    let type: CellType

    init(_ type: CellType) {
        self.type = type
    }
}

/// An object that is not kept; behind a protocol it is the object itself that is not kept, not the box around it.
final class WeakBox {
    private weak var object: Reference?
    private var type: CellType?

    init(_ value: Reference?) {
        self.value = value
    }

    var value: Reference? {
        get {
            guard let type else { return object }
            return object.map { ExistentialBox(type: type, value: $0) }
        }
        set {
            if let box = newValue as? ExistentialBox {
                (object, type) = (box.value, box.type)
            } else {
                (object, type) = (newValue, nil)
            }
        }
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
