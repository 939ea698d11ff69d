import Foundation

extension Prelude {
    static let integerNames = ["Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64"]

    static func addNumbers(to library: CellLibraryIndex) {
        library.source(
            "enum FloatingPointRoundingRule",
            "{ case toNearestOrAwayFromZero, toNearestOrEven, up, down, towardZero, awayFromZero }")
        library.source("enum FloatingPointSign: Int", "{ case plus, minus }")
        for name in integerNames { library.extension("extension \(name)") { addInteger(name, to: $0) } }
        for name in ["Double", "Float"] { library.extension("extension \(name)") { addFraction(name, to: $0) } }
        library.extension("extension BinaryInteger") { addBinaryInteger(to: $0) }
        library.extension("extension FloatingPoint") { addFloatingPoint(to: $0) }
        library.extension("extension Bool") { type in
            type.inline("mutating func toggle()") { call in
                let place = try call.receiverPlace()
                return Code(word: around(place) { $0.pointee = 1 - $0.pointee })
            }
            type.member("static func random() -> Bool", "") { call in call.nextRandom() & 1 == 1 }
            type.inline("init?<S: StringProtocol>(_ text: S)") { call in
                let text = try textCode(call, 0)
                return Code(reference: { Bool(try text($0)).map { WordBox($0.word) } })
            }
        }
        for name in ["BinaryInteger", "FloatingPoint"] {
            library.extension("extension \(name)") { type in
                type.inline("static var zero: Self { get }") { _ in .constant(0) }
            }
        }
        library.swift("extension Numeric", "static var zero: Self { 0 }")
    }

    /// Runs a change of a place with what has to happen around it.
    static func around(_ place: PlaceCode, _ change: @escaping (Frame) throws -> Void) -> WordCode {
        let (before, address, after) = (place.prepare + place.begin, place.address, place.end)
        return { frame in
            for step in before { try step(frame) }
            try change(try address(frame))
            for step in after { try step(frame) }
            return 0
        }
    }

    private static func addInteger(_ name: String, to type: HostTypeDeclaration) {
        type.inline("init(_ x: Double)") { try fromDouble($0) }
        type.inline("init(_ x: Float)") { try fromDouble($0) }
        for source in ["Double", "Float"] { type.inline("init?(exactly x: \(source))") { try exactlyFromDouble($0) } }
        type.inline("init?<T: BinaryInteger>(exactly x: T)") { try exactlyFromInteger($0) }
        type.inline("init<T: BinaryInteger>(_ x: T)") { try fromInteger($0, .checked) }
        type.inline("init<T: BinaryInteger>(truncatingIfNeeded x: T)") { try fromInteger($0, .truncating) }
        type.inline("init<T: BinaryInteger>(clamping x: T)") { try fromInteger($0, .clamping) }
        type.inline("init?<S: StringProtocol>(_ text: S, radix: Int = 10)") { call in try fromText(call) }
        type.inline("init()") { _ in .constant(0) }
        type.inline("static var max: \(name) { get }") { call in .constant(limits(call.type).max) }
        type.inline("static var min: \(name) { get }") { call in .constant(limits(call.type).min) }
        type.inline("static var bitWidth: Int { get }") { call in .constant(format(of: call).bits) }
        type.inline("static func random(in range: Range<\(name)>) -> \(name)") {
            try randomInteger($0, isClosed: false)
        }
        type.inline("static func random(in range: ClosedRange<\(name)>) -> \(name)") {
            try randomInteger($0, isClosed: true)
        }
        let twin = name.hasPrefix("U") ? String(name.dropFirst()) : "U" + name
        type.inline("init(bitPattern x: \(twin))") { try fromInteger($0, .truncating) }
    }

    static func format(of call: InlineCall) -> IntegerFormat {
        if let own = call.substitution["Self"], case .integer(let format) = own.shape { return format }
        if let receiver = call.receiver, case .metatype(let type) = call.compiler.concrete(receiver.type),
            case .integer(let format) = call.program.types[type].shape
        {
            return format
        }
        return .int
    }

    static func limits(_ type: CellType) -> (min: Int, max: Int) {
        guard case .integer(let format) = type.shape else { return (.min, .max) }
        return (format.least, format.greatest)
    }

    static func fromDouble(_ call: InlineCall) throws -> Code {
        guard case .integer(let format) = call.type.shape else { return .nothing }
        let (word, site, name) = (try call.word(0), call.site, call.type.name)
        return Code(word: { frame in
            let value = Double(word: try word(frame))
            if let whole = format.truncating(value) { return whole }
            throw RuntimeFailure(RunMessage.conversion("\(value)", to: name), site: site)
        })
    }

    private static func exactlyFromDouble(_ call: InlineCall) throws -> Code {
        guard case .integer(let format) = call.type.argument(0).shape else { return .nothing }
        let word = try call.word(0)
        return Code(reference: { frame in
            let value = Double(word: try word(frame))
            guard value == value.rounded(.towardZero) else { return nil }
            return format.truncating(value).map { WordBox($0) }
        })
    }

    enum IntegerConversion { case checked, truncating, clamping }

    static func fromInteger(_ call: InlineCall, _ kind: IntegerConversion) throws -> Code {
        guard case .integer(let source) = call.type(0).shape, case .integer(let target) = call.type.shape else {
            return try call.code(0)
        }
        let code = try call.code(0)
        if source == target { return code }
        let (word, site, name) = (code.word, call.site, call.type.name)
        let bounds = limits(call.type)
        return Code(word: { frame in
            let value = try word(frame)
            if kind == .truncating {
                let shift = 64 - target.bits
                if shift == 0 { return value }
                return target.isSigned ? (value << shift) >> shift : value & ((1 << target.bits) - 1)
            }
            if target.holds(value, of: source) { return value }
            let isHuge = source.isWide && value < 0
            if kind == .clamping { return value < 0 && !isHuge ? bounds.min : bounds.max }
            throw RuntimeFailure(
                RunMessage.conversion(source.text(of: value), to: name), site: site)
        })
    }

    static func exactlyFromInteger(_ call: InlineCall) throws -> Code {
        guard case .integer(let source) = call.type(0).shape, case .integer(let target) = call.type.argument(0).shape
        else { return .nothing }
        let word = try call.word(0)
        return Code(reference: { frame in
            let value = try word(frame)
            return target.holds(value, of: source) ? WordBox(value) : nil
        })
    }

    private static func fromText(_ call: InlineCall) throws -> Code {
        guard case .integer(let format) = call.type.argument(0).shape else { return .nothing }
        let (text, radix, site) = (try textCode(call, 0), try call.word(1), call.site)
        return Code(reference: { frame in
            let text = try text(frame)
            let radix = try radix(frame)
            guard (2...36).contains(radix) else {
                throw RuntimeFailure(RunMessage.other("radix must be in 2...36: it is \(radix)"), site: site)
            }
            if format.bits == 64, !format.isSigned {
                return UInt(text, radix: radix).map { WordBox(Int(bitPattern: $0)) }
            }
            return Int(text, radix: radix).flatMap { format.holds($0) ? WordBox($0) : nil }
        })
    }

    private static func randomInteger(_ call: InlineCall, isClosed: Bool) throws -> Code {
        let (range, machine, site) = (try call.reference(0), call.machine, call.site)
        return Code(word: { frame in
            let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
            let (low, high) = (cells[0], cells[1])
            if !isClosed, low == high { throw RuntimeFailure(RunMessage.emptyRandom, site: site) }
            let span = UInt64(bitPattern: Int64(high &- low)) &+ (isClosed ? 1 : 0)
            if span == 0 { return Int(truncatingIfNeeded: machine.nextRandom()) }
            return low &+ Int(truncatingIfNeeded: machine.random(below: span))
        })
    }

    private static func addBinaryInteger(to type: HostTypeDeclaration) {
        type.inline("func isMultiple(of other: Self) -> Bool") { call in
            let (value, other) = (try call.receiverCode().word, try call.word(0))
            return Code(word: { frame in
                let (a, b) = (try value(frame), try other(frame))
                return (b == 0 ? a == 0 : b == -1 || a % b == 0).word
            })
        }
        type.inline("func signum() -> Self") { call in
            let value = try call.receiverCode().word
            return Code(word: { try value($0).signum() })
        }
        type.inline("var magnitude: Self { get }") { call in
            let value = try call.receiverCode().word
            return Code(word: { abs(try value($0)) })
        }
        type.inline("func quotientAndRemainder(dividingBy other: Self) -> (quotient: Self, remainder: Self)") { call in
            let (value, other, layout, site) = (
                try call.receiverCode().word, try call.word(0), call.type.layout, call.site
            )
            return Code(reference: { frame in
                let (a, b) = (try value(frame), try other(frame))
                let record = Record.make(layout)
                record.cells[0] = try Checked.careful(a, "/", b, site)
                record.cells[1] = try Checked.careful(a, "%", b, site)
                return record
            })
        }
        for (name, apply) in [
            ("nonzeroBitCount", { value, _ in value.nonzeroBitCount }),
            ("leadingZeroBitCount", { value, bits in value.leadingZeroBitCount - (64 - bits) }),
            ("trailingZeroBitCount", { value, bits in min(value.trailingZeroBitCount, bits) }),
        ] as [(String, (Int, Int) -> Int)] {
            type.inline("var \(name): Int { get }") { call in
                let (value, bits) = (try call.receiverCode().word, format(of: call).bits)
                let mask = bits == 64 ? -1 : (1 << bits) - 1
                return Code(word: { apply(try value($0) & mask, bits) })
            }
        }
        type.inline("func advanced(by n: Int) -> Self") { call in
            let (value, other) = (try call.receiverCode().word, try call.word(0))
            return Code(word: { try value($0) &+ (try other($0)) })
        }
        addOverflowReporting(to: type)
    }

    private static func exactFraction(_ call: InlineCall, isFloat: Bool) throws -> Code {
        guard case .integer(let format) = call.type(0).shape else { return .nothing }
        let word = try call.word(0)
        func made<I: BinaryInteger>(_ value: I) -> Double? {
            isFloat ? Float(exactly: value).map(Double.init) : Double(exactly: value)
        }
        return Code(reference: { frame in
            let value = try word(frame)
            return (format.isWide ? made(UInt(bitPattern: value)) : made(value)).map { WordBox($0.word) }
        })
    }

    private static func addFraction(_ name: String, to type: HostTypeDeclaration) {
        let isFloat = name == "Float"
        func rounded(_ value: Double) -> Int { (isFloat ? Double(Float(value)) : value).word }
        type.inline("init(_ x: \(isFloat ? "Double" : "Float"))") { call in
            let word = try call.word(0)
            return Code(word: { rounded(Double(word: try word($0))) })
        }
        type.inline("init(_ x: \(name))") { try $0.code(0) }
        type.inline("init<T: BinaryInteger>(_ x: T)") { call in
            let code = try call.code(0)
            if case .integer(let format) = call.type(0).shape, format.isWide {
                let word = code.word
                return Code(word: { rounded(Double(UInt(bitPattern: try word($0)))) })
            }
            if !isFloat, case .local(let cell) = code.shape { return Code(word: { Double($0[cell]).word }) }
            let word = code.word
            return Code(word: { isFloat ? Double(Float(try word($0))).word : Double(try word($0)).word })
        }
        type.inline("init?<T: BinaryInteger>(exactly x: T)") { try exactFraction($0, isFloat: isFloat) }
        type.inline("init?<S: StringProtocol>(_ text: S)") { call in
            let text = try textCode(call, 0)
            return Code(reference: { frame in
                let text = try text(frame)
                if isFloat { return Float(text).map { WordBox(Double($0).word) } }
                return Double(text).map { WordBox($0.word) }
            })
        }
        type.inline("init()") { _ in .constant(0.0.word) }
        for (constant, value) in constants(isFloat: isFloat) {
            type.inline("static var \(constant): \(name) { get }") { _ in .constant(value.word) }
        }
        for (kind, isClosed) in [("Range", false), ("ClosedRange", true)] {
            type.inline("static func random(in range: \(kind)<\(name)>) -> \(name)") { call in
                let (range, machine, site) = (try call.reference(0), call.machine, call.site)
                return Code(word: { frame in
                    let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                    let (low, high) = (cells.double(0), cells.double(1))
                    if !isClosed, low == high { throw RuntimeFailure(RunMessage.emptyRandom, site: site) }
                    let unit = Double(machine.nextRandom() >> 11) * 0x1p-53
                    return rounded(low + unit * (high - low))
                })
            }
        }
        if !isFloat {
            type.member("var bitPattern: UInt64 { get }", "") { $0.receiver(Double.self).bitPattern }
            type.member("init(bitPattern x: UInt64)", "") { call in Double(bitPattern: call[0] as UInt64) }
        } else {
            type.inline("var bitPattern: UInt32 { get }") { call in
                let value = try call.receiverCode().word
                return Code(word: { Int(Float(Double(word: try value($0))).bitPattern) })
            }
            type.inline("init(bitPattern x: UInt32)") { call in
                let bits = try call.word(0)
                return Code(word: { Double(Float(bitPattern: UInt32(truncatingIfNeeded: try bits($0)))).word })
            }
        }
    }

    private static func constants(isFloat: Bool) -> [(String, Double)] {
        [
            ("pi", isFloat ? Double(Float.pi) : .pi), ("infinity", .infinity), ("nan", .nan),
            ("greatestFiniteMagnitude", isFloat ? Double(Float.greatestFiniteMagnitude) : .greatestFiniteMagnitude),
            ("leastNonzeroMagnitude", isFloat ? Double(Float.leastNonzeroMagnitude) : .leastNonzeroMagnitude),
            ("leastNormalMagnitude", isFloat ? Double(Float.leastNormalMagnitude) : .leastNormalMagnitude),
            ("ulpOfOne", isFloat ? Double(Float.ulpOfOne) : .ulpOfOne),
        ]
    }

    private static func addFloatingPoint(to type: HostTypeDeclaration) {
        let tests: [(String, (Double) -> Bool)] = [
            ("isNaN", { $0.isNaN }), ("isInfinite", { $0.isInfinite }), ("isFinite", { $0.isFinite }),
            ("isZero", { $0.isZero }),
        ]
        for (name, test) in tests {
            type.inline("var \(name): Bool { get }") { call in
                let value = try call.receiverCode().word
                return Code(word: { test(Double(word: try value($0))).word })
            }
        }
        let changes: [(String, (Double) -> Double, (Float) -> Float)] = [
            ("func squareRoot() -> Self", { $0.squareRoot() }, { $0.squareRoot() }),
            ("func rounded() -> Self", { $0.rounded() }, { $0.rounded() }),
            ("var magnitude: Self { get }", { abs($0) }, { abs($0) }),
            ("var ulp: Self { get }", { $0.ulp }, { $0.ulp }),
            ("var nextUp: Self { get }", { $0.nextUp }, { $0.nextUp }),
            ("var nextDown: Self { get }", { $0.nextDown }, { $0.nextDown }),
            ("var binade: Self { get }", { $0.binade }, { $0.binade }),
        ]
        for (declaration, apply, applyFloat) in changes {
            type.inline(declaration) { call in
                let value = try call.receiverCode().word
                var isFloat = false
                if case .float = call.type.shape { isFloat = true }
                return Code(word: { frame in
                    let value = Double(word: try value(frame))
                    return (isFloat ? Double(applyFloat(Float(value))) : apply(value)).word
                })
            }
        }
        type.inline("func rounded(_ rule: FloatingPointRoundingRule) -> Self") { call in
            let (value, rule) = (try call.receiverCode().word, try call.word(0))
            let rules: [FloatingPointRoundingRule] = [
                .toNearestOrAwayFromZero, .toNearestOrEven, .up, .down, .towardZero, .awayFromZero,
            ]
            return Code(word: { frame in
                let number = Double(word: try value(frame))
                return number.rounded(rules[try rule(frame)]).word
            })
        }
        type.inline("mutating func round()") { call in
            let place = try call.receiverPlace()
            return Code(word: around(place) { $0.pointee = Double(word: $0.pointee).rounded().word })
        }
        for name in ["truncatingRemainder", "remainder"] {
            type.inline("func \(name)(dividingBy other: Self) -> Self") { call in
                let (value, other) = (try call.receiverCode().word, try call.word(0))
                return Code(word: { frame in
                    let (a, b) = (Double(word: try value(frame)), Double(word: try other(frame)))
                    return (name == "remainder" ? a.remainder(dividingBy: b) : a.truncatingRemainder(dividingBy: b))
                        .word
                })
            }
        }
        addTakingApart(to: type)
        type.inline("var sign: FloatingPointSign { get }") { call in
            let value = try call.receiverCode().word
            return Code(word: { Double(word: try value($0)).sign == .minus ? 1 : 0 })
        }
    }
}
