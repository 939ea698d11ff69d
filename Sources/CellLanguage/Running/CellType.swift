/// A concrete type at run time: how its values are stored, shown and taken apart. One object a type and session.
package final class CellType {
    let type: Type
    let shape: Shape
    unowned let table: TypeTable
    /// Filled when first asked for, since types may contain themselves.
    private var knownLayout: RecordLayout?
    private var knownCases: [RecordLayout]?

    enum Shape {
        case void, bool, double, float
        case integer(IntegerFormat)
        case string, character, substring
        case optional, array, dictionary, set
        case tuple, structure
        /// An enum without payloads is its tag in a word.
        case plainEnum(NominalType)
        case enumeration(NominalType)
        case instance(NominalType)
        case function, existential, metatype
        /// An object that only the library looks into.
        case opaque
        case host(HostTypeDeclaration)
    }

    init(_ type: Type, shape: Shape, table: TypeTable) {
        self.type = type
        self.shape = shape
        self.table = table
    }

    /// The type in Swift's spelling: `[String: Double]`.
    package var name: String { type.description }

    /// Whether its values live in one word of a frame.
    package var isWord: Bool {
        switch shape {
        case .void, .bool, .double, .float, .integer, .plainEnum: true
        case .string, .character, .substring, .optional, .array, .dictionary, .set, .tuple, .structure, .enumeration,
            .instance, .function, .existential, .metatype, .opaque, .host:
            false
        }
    }

    /// `Int`, `Double` and their kin.
    var isNumber: Bool {
        switch shape {
        case .double, .float, .integer: true
        default: false
        }
    }

    package var isOptional: Bool {
        if case .optional = shape { return true }
        return false
    }

    /// The element of an array or optional, the key and value of a dictionary, an element of a tuple.
    func argument(_ index: Int) -> CellType {
        switch type {
        case .nominal(_, let arguments): table[arguments[index]]
        case .tuple(let elements): table[elements[index].type]
        case .function, .existential, .metatype, .parameter, .associated, .variable, .error:
            preconditionFailure("\(name) has no arguments")
        }
    }

    /// Of a function type.
    var parameters: [CellType] {
        guard case .function(let function) = type else { return [] }
        return function.parameters.map { table[$0.type] }
    }

    var result: CellType {
        guard case .function(let function) = type else { return self }
        return table[function.result]
    }

    /// Of a tuple, structure or class.
    var layout: RecordLayout {
        if let knownLayout { return knownLayout }
        let layout = RecordLayout(type: self, fields: table.fields(of: type))
        knownLayout = layout
        return layout
    }

    /// Of an enum with payloads: a layout for each case, in order of declaration.
    var cases: [RecordLayout] {
        if let knownCases { return knownCases }
        let cases = table.payloads(of: type).enumerated().map { tag, fields in
            RecordLayout(type: self, fields: fields, tag: tag)
        }
        knownCases = cases
        return cases
    }
}

/// How an integer type's values fit into a word.
struct IntegerFormat: Hashable {
    let bits: Int
    let isSigned: Bool

    static let int = IntegerFormat(bits: 64, isSigned: true)

    /// Whether a word, read as a signed number, is a value of the format. Not for `UInt64`, where every word is.
    @inline(__always)
    func holds(_ word: Int) -> Bool {
        bits == 64 || (isSigned ? word >= -(1 << (bits - 1)) && word < 1 << (bits - 1) : word >= 0 && word < 1 << bits)
    }

    /// Whether every word is a value: beyond `Int.max` they are negative as signed numbers.
    var isWide: Bool { bits == 64 && !isSigned }

    /// The least and the greatest of its numbers, as words.
    var least: Int { isSigned ? -1 << (bits - 1) : 0 }
    var greatest: Int { bits == 64 ? isSigned ? .max : -1 : (1 << (isSigned ? bits - 1 : bits)) - 1 }

    /// The number that a word stands for.
    func text(of word: Int) -> String { isWide ? "\(UInt(bitPattern: word))" : "\(word)" }

    /// Whether a value of another format is one of this format too.
    @inline(__always)
    func holds(_ word: Int, of source: IntegerFormat) -> Bool {
        if isWide { return source.isWide || word >= 0 }
        return source.isWide && word < 0 ? false : holds(word)
    }

    /// The whole part of a number, as a word; nil where the format does not hold it.
    func truncating(_ value: Double) -> Int? {
        if isWide {
            return value > -1 && value < 18_446_744_073_709_551_616 ? Int(bitPattern: UInt(value)) : nil
        }
        guard value >= -9_223_372_036_854_775_808, value < 9_223_372_036_854_775_808 else { return nil }
        let whole = Int(value)
        return holds(whole) ? whole : nil
    }
}
