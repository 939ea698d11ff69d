/// The standard library's types: made once, shared by all sessions, never changed afterwards.
enum Standard {
    // MARK: Protocols

    static let equatable = proto("Equatable")
    static let hashable = proto("Hashable", equatable)
    static let comparable = proto("Comparable", equatable)
    static let integerLiteral = proto("ExpressibleByIntegerLiteral")
    static let floatLiteral = proto("ExpressibleByFloatLiteral")
    static let stringLiteral = proto("ExpressibleByStringLiteral")
    static let stringInterpolation = proto("ExpressibleByStringInterpolation", stringLiteral)
    static let nilLiteral = proto("ExpressibleByNilLiteral")
    static let booleanLiteral = proto("ExpressibleByBooleanLiteral")
    static let arrayLiteral = proto("ExpressibleByArrayLiteral", associated: ["ArrayLiteralElement"])
    static let dictionaryLiteral = proto("ExpressibleByDictionaryLiteral", associated: ["Key", "Value"])
    static let additive = proto("AdditiveArithmetic", equatable)
    static let numeric = proto("Numeric", additive, integerLiteral, associated: ["Magnitude"], isPrimary: false)
    static let signedNumeric = proto("SignedNumeric", numeric)
    static let strideable = proto("Strideable", comparable, associated: ["Stride"])
    static let binaryInteger = proto(
        "BinaryInteger", hashable, numeric, strideable, describable, associated: ["Magnitude"], isPrimary: false)
    static let fixedWidth = proto("FixedWidthInteger", binaryInteger)
    static let signedInteger = proto("SignedInteger", binaryInteger, signedNumeric)
    static let unsignedInteger = proto("UnsignedInteger", binaryInteger)
    static let floatingPoint = {
        let type = proto("FloatingPoint", signedNumeric, strideable, hashable)
        type.signature.requirements =
            type.selfParameter.map { own in
                [.same(.associated(.parameter(own), "Magnitude"), .parameter(own))]
            } ?? []
        return type
    }()
    static let binaryFloat = proto("BinaryFloatingPoint", floatingPoint, floatLiteral)
    static let describable = proto("CustomStringConvertible")
    static let debugDescribable = proto("CustomDebugStringConvertible")
    static let losslessString = proto("LosslessStringConvertible", describable)
    static let error = proto("Error")
    static let localizedError = proto("LocalizedError", error)
    static let caseIterable = proto("CaseIterable", associated: ["AllCases"])
    static let rawRepresentable = proto("RawRepresentable", associated: ["RawValue"])
    static let identifiable = proto("Identifiable", associated: ["ID"])
    static let sendable = proto("Sendable")
    static let anyObject = proto("AnyObject")
    static let iterator = proto("IteratorProtocol", associated: ["Element"])
    static let sequence = proto("Sequence", associated: ["Element", "Iterator"])
    static let collection = proto("Collection", sequence, associated: ["Index", "SubSequence"])
    static let bidirectional = proto("BidirectionalCollection", collection, associated: ["SubSequence"])
    static let randomAccess = proto("RandomAccessCollection", bidirectional, associated: ["SubSequence"])
    static let mutableCollection = proto("MutableCollection", collection, associated: ["SubSequence"])
    static let rangeReplaceable = proto("RangeReplaceableCollection", collection)
    /// Texts: of characters, at the places of a `String`, and so are their parts.
    static let stringProtocol: NominalType = {
        let type = proto("StringProtocol", bidirectional, comparable, hashable)
        guard let own = type.selfParameter else { return type }
        func part(_ name: String) -> Type { .associated(.parameter(own), name) }
        type.signature.requirements = [
            .same(part("Element"), .character), .same(part("Index"), .nominal(stringIndex, [])),
            .conforms(part("SubSequence"), to: .nominal(type, [])),
        ]
        return type
    }()
    static let randomGenerator = proto("RandomNumberGenerator")

    // MARK: Numbers and text

    static let int = integer("Int", 64, signed: true)
    static let int8 = integer("Int8", 8, signed: true)
    static let int16 = integer("Int16", 16, signed: true)
    static let int32 = integer("Int32", 32, signed: true)
    static let int64 = integer("Int64", 64, signed: true)
    static let uint = integer("UInt", 64, signed: false)
    static let uint8 = integer("UInt8", 8, signed: false)
    static let uint16 = integer("UInt16", 16, signed: false)
    static let uint32 = integer("UInt32", 32, signed: false)
    static let uint64 = integer("UInt64", 64, signed: false)
    static let double = simple("Double", .double, [binaryFloat, describable, losslessString])
    static let float = simple("Float", .float, [binaryFloat, describable, losslessString])
    static let bool = simple("Bool", .bool, [hashable, booleanLiteral, describable, losslessString])
    static let string = simple(
        "String", .string, [stringProtocol, rangeReplaceable, stringLiteral, describable, losslessString])
    static let character = simple(
        "Character", .character, [hashable, comparable, stringLiteral, describable, losslessString])
    static let substring = simple(
        "Substring", .substring, [stringProtocol, rangeReplaceable, stringLiteral, describable])
    static let stringIndex = simple("Index", .stringIndex, [hashable, comparable])
    static let never = simple("Never", .never, [error])
    static let hasher = simple("Hasher", .hasher, [])
    static let randomSource = simple("SystemRandomNumberGenerator", .random, [randomGenerator])

    // MARK: Collections

    static let array = generic(
        "Array", .array, ["Element"], [randomAccess, mutableCollection, rangeReplaceable, arrayLiteral, describable])
    static let slice = generic(
        "ArraySlice", .slice, ["Element"],
        [randomAccess, mutableCollection, rangeReplaceable, arrayLiteral, describable],
        fields: { [("__elements", array(of: $0[0])), ("startIndex", int.declaredType)] }, isChangeable: true)
    static let dictionary: NominalType = {
        let type = generic(
            "Dictionary", .dictionary, ["Key", "Value"], [collection, dictionaryLiteral, describable], bound: hashable)
        for view in [keys, values] {
            let alias = TypeAlias(view.name, span: .start)
            alias.type = .nominal(view, type.declaredType.arguments)
            type.types[view.name] = .alias(alias)
        }
        return type
    }()
    /// `Dictionary.Keys` and `Dictionary.Values`: what stands in the dictionary, copied in its order.
    static let keys = generic(
        "Keys", .keys, ["Key", "Value"], [collection, equatable, describable],
        fields: { [("__elements", array(of: $0[0]))] })
    static let values = generic(
        "Values", .values, ["Key", "Value"], [collection, mutableCollection, describable],
        fields: { [("__elements", array(of: $0[1]))] }, isChangeable: true)
    static let views = [keys, values]
    static let set = generic("Set", .set, ["Element"], [collection, arrayLiteral, describable], bound: hashable)
    static let optional = generic("Optional", .optional, ["Wrapped"], [], kind: .enumeration)
    static let range = bounds("Range", .range)
    static let closedRange = bounds("ClosedRange", .closedRange)
    static let rangeFrom = generic(
        "PartialRangeFrom", .rangeFrom, ["Bound"], [sequence], fields: { [("lowerBound", $0[0])] })
    static let rangeUpTo = generic(
        "PartialRangeUpTo", .rangeUpTo, ["Bound"], [], fields: { [("upperBound", $0[0])] })
    static let rangeThrough = generic(
        "PartialRangeThrough", .rangeThrough, ["Bound"], [], fields: { [("upperBound", $0[0])] })
    static let zip = generic(
        "Zip2Sequence", .zip, ["Sequence1", "Sequence2"], [sequence],
        fields: { [("_sequence1", $0[0]), ("_sequence2", $0[1])] })
    static let enumerated = generic(
        "EnumeratedSequence", .enumerated, ["Base"], [sequence], fields: { [("_base", $0[0])] })
    static let reversed = generic(
        "ReversedCollection", .reversed, ["Base"], [bidirectional], fields: { [("_base", $0[0])] })
    static let strideTo = generic(
        "StrideTo", .strideTo, ["Element"], [sequence],
        fields: { [("start", $0[0]), ("end", $0[0]), ("step", $0[0])] })
    static let strideThrough = generic(
        "StrideThrough", .strideThrough, ["Element"], [sequence],
        fields: { [("start", $0[0]), ("end", $0[0]), ("step", $0[0])] })
    static let pairs = generic(
        "KeyValuePairs", .pairs, ["Key", "Value"], [randomAccess, dictionaryLiteral, describable],
        fields: { parameters in
            [
                (
                    "__elements",
                    array(
                        of: .tuple([
                            Type.TupleElement(parameters[0], label: "key"),
                            Type.TupleElement(parameters[1], label: "value"),
                        ]))
                )
            ]
        })
    static let keyPath = generic("KeyPath", .keyPath, ["Root", "Value"], [hashable])
    static let writableKeyPath = generic("WritableKeyPath", .keyPath, ["Root", "Value"], [hashable])
    static let referenceKeyPath = generic("ReferenceWritableKeyPath", .keyPath, ["Root", "Value"], [hashable])
    static let partialKeyPath = generic("PartialKeyPath", .keyPath, ["Root"], [hashable])
    static let anyKeyPath = generic("AnyKeyPath", .keyPath, [], [hashable])
    /// The iterator of every sequence of the standard library, each under a name of its own.
    static let indexingIterator = generic(
        "IndexingIterator", .iterator, ["Elements"], [iterator, sequence], bound: sequence)
    static let anyIterator = generic("AnyIterator", .anyIterator, ["Element"], [iterator, sequence])

    static let types: [String: NominalType] = Dictionary(
        uniqueKeysWithValues: (protocols + plain + generics).map { ($0.name, $0) })

    private static let protocols = [
        equatable, hashable, comparable, integerLiteral, floatLiteral, stringLiteral, stringInterpolation, nilLiteral,
        booleanLiteral, arrayLiteral,
        dictionaryLiteral, additive, numeric, signedNumeric, strideable, binaryInteger, fixedWidth, signedInteger,
        unsignedInteger, floatingPoint, binaryFloat, describable, debugDescribable, losslessString, error,
        localizedError, caseIterable, rawRepresentable, identifiable, sendable, anyObject, iterator, sequence,
        collection, bidirectional, randomAccess, mutableCollection, rangeReplaceable, stringProtocol, randomGenerator,
    ]

    private static let plain = [
        int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, double, float, bool, string, character,
        substring, never, hasher, randomSource,
    ]

    private static let generics = [
        array, slice, dictionary, set, optional, range, closedRange, rangeFrom, rangeUpTo, rangeThrough, zip,
        enumerated, reversed, strideTo, strideThrough, pairs, keyPath, writableKeyPath, referenceKeyPath,
        partialKeyPath, anyKeyPath, anyIterator, indexingIterator,
    ]
}

extension Standard {
    static func array(of element: Type) -> Type { .nominal(array, [element]) }

    private static func proto(
        _ name: String, _ inherited: NominalType..., associated: [String] = [], isPrimary: Bool = true
    ) -> NominalType {
        let type = NominalType(name, .protocol)
        type.inherited = inherited.map { .nominal($0, []) }
        type.associated = associated.map { ($0, bounds(ofAssociated: $0, type), nil) }
        // What the sequences hold, however they inherit it.
        let isSequence = inherited.contains { $0.primaryAssociated == ["Element"] }
        type.primaryAssociated = isSequence ? ["Element"] : isPrimary ? Array(associated.prefix(1)) : []
        type.isClassBound = name == "AnyObject"
        return type
    }

    private static func bounds(ofAssociated name: String, _ proto: NominalType) -> [Type] {
        switch name {
        // Parts of a collection are collections of its kind, sizes of numbers are numbers.
        case "SubSequence": [.nominal(proto, [])]
        case "Magnitude": [.nominal(comparable, []), .nominal(proto, [])]
        case "Iterator": [.nominal(iterator, [])]
        case "Index": [.nominal(comparable, [])]
        case "ID": [.nominal(hashable, [])]
        case "Stride": [.nominal(comparable, []), .nominal(signedNumeric, [])]
        default: []
        }
    }

    private static func simple(_ name: String, _ builtin: Builtin, _ inherited: [NominalType]) -> NominalType {
        let type = NominalType(name, .structure, builtin: builtin)
        type.inherited = inherited.map { .nominal($0, []) }
        return type
    }

    private static func integer(_ name: String, _ bits: Int, signed: Bool) -> NominalType {
        simple(
            name, .integer(IntegerFormat(bits: bits, isSigned: signed)),
            [fixedWidth, signed ? signedInteger : unsignedInteger, losslessString])
    }

    private static func generic(
        _ name: String, _ builtin: Builtin, _ parameters: [String], _ inherited: [NominalType],
        kind: NominalType.Kind = .structure, bound: NominalType? = nil,
        fields: (([Type]) -> [(String, Type)])? = nil, isChangeable: Bool = false
    ) -> NominalType {
        let type = NominalType(name, kind, builtin: builtin)
        type.signature.parameters = parameters.map { GenericParameter($0) }
        type.inherited = inherited.map { .nominal($0, []) }
        let arguments = type.signature.parameters.map { Type.parameter($0) }
        if let bound { type.signature.requirements = [.conforms(arguments[0], to: .nominal(bound, []))] }
        for (name, fieldType) in fields?(arguments) ?? [] {
            let field = VariableSymbol(name, isLet: !isChangeable, type: fieldType, span: .start)
            field.storage = .field
            field.owner = type
            type.stored.append(field)
            // What members written in Swift reach: `startIndex`, and names that a learner has no reason to write.
            if ["startIndex", "lowerBound", "upperBound", "_base"].contains(name) || name.hasPrefix("__") {
                type.members[name] = [.variable(field)]
            }
        }
        return type
    }

    private static func bounds(_ name: String, _ builtin: Builtin) -> NominalType {
        let type = generic(
            name, builtin, ["Bound"], [randomAccess, describable], bound: comparable,
            fields: { [("lowerBound", $0[0]), ("upperBound", $0[0])] })
        for field in type.stored { type.members[field.name] = [.variable(field)] }
        return type
    }
}

/// What is special about a type of the standard library.
enum Builtin: Hashable {
    case integer(IntegerFormat)
    case bool, double, float, string, character, substring, stringIndex, never, hasher, random
    case array, slice, dictionary, set, optional, range, closedRange, rangeFrom, rangeUpTo, rangeThrough
    case zip, enumerated, reversed, strideTo, strideThrough, pairs, keyPath, anyIterator, iterator
    /// Of a dictionary.
    case keys, values
}
