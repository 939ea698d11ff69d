/// Arithmetic that says what does not fit, and numbers taken apart.
extension Prelude {
    static func addOverflowReporting(to type: HostTypeDeclaration) {
        for (name, op) in [
            ("addingReportingOverflow(_ other", "+"), ("subtractingReportingOverflow(_ other", "-"),
            ("multipliedReportingOverflow(by other", "*"),
        ] {
            type.inline("func \(name): Self) -> (partialValue: Self, overflow: Bool)") { call in
                let (value, other, layout) = (try call.receiverCode().word, try call.word(0), call.type.layout)
                let format = format(of: call)
                return Code(reference: { frame in
                    let (result, overflow) = format.applying(op, try value(frame), try other(frame))
                    let record = Record.make(layout)
                    record.cells[0] = result
                    record.cells[1] = overflow.word
                    return record
                })
            }
        }
        type.inline("func multipliedFullWidth(by other: Self) -> (high: Self, low: Self)") { call in
            let (value, other, layout) = (try call.receiverCode().word, try call.word(0), call.type.layout)
            let format = format(of: call)
            return Code(reference: { frame in
                let record = Record.make(layout)
                (record.cells[0], record.cells[1]) = format.multiplyingFully(try value(frame), try other(frame))
                return record
            })
        }
        type.inline("var bitWidth: Int { get }") { try $0.constant(format(of: $0).bits) }
        type.inline("init<T: BinaryInteger>(_ x: T)") { try fromInteger($0, .checked) }
        type.inline("init<T: BinaryInteger>(truncatingIfNeeded x: T)") { try fromInteger($0, .truncating) }
        type.inline("init<T: BinaryInteger>(clamping x: T)") { try fromInteger($0, .clamping) }
        type.inline("init?<T: BinaryInteger>(exactly x: T)") { try exactlyFromInteger($0) }
        type.inline("init(_ x: Double)") { try fromDouble($0) }
    }

    /// `__compare(a, b)` is below, at or above zero as `a` is below, at or above `b`, whatever their widths.
    static func addComparing(to library: CellLibraryIndex) {
        library.inline("func __compare<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Int") { call in
            let (first, second) = (try call.word(0), try call.word(1))
            let wide = (0...1).map { index in
                if case .integer(let format) = call.type(index).shape { return format.bits == 64 && !format.isSigned }
                return false
            }
            return Code(word: { frame in
                let (a, b) = (try first(frame), try second(frame))
                // Beyond `Int.max` only unsigned words go.
                let (aIsHuge, bIsHuge) = (wide[0] && a < 0, wide[1] && b < 0)
                if aIsHuge != bIsHuge { return aIsHuge ? 1 : -1 }
                return a == b ? 0 : a < b ? -1 : 1
            })
        }
    }

    static func addTakingApart(to type: HostTypeDeclaration) {
        type.inline("func addingProduct(_ left: Self, _ right: Self) -> Self") { call in
            let (value, left, right) = (try call.receiverCode().word, try call.word(0), try call.word(1))
            let isFloat = isFloat(call.type)
            return Code(word: { frame in
                let (value, left, right) = (
                    Double(word: try value(frame)), Double(word: try left(frame)), Double(word: try right(frame))
                )
                if isFloat { return Double(Float(value).addingProduct(Float(left), Float(right))).word }
                return value.addingProduct(left, right).word
            })
        }
        for (name, test) in [("isNormal", { $0.isNormal }), ("isSubnormal", { $0.isSubnormal })]
            as [(String, (Double) -> Bool)]
        {
            type.inline("var \(name): Bool { get }") { call in
                let value = try call.receiverCode().word
                return Code(word: { test(Double(word: try value($0))).word })
            }
        }
        type.inline("var exponent: Int { get }") { call in
            let value = try call.receiverCode().word
            return Code(word: { Double(word: try value($0)).exponent })
        }
        type.inline("var significand: Self { get }") { call in
            let value = try call.receiverCode().word
            return Code(word: { Double(word: try value($0)).significand.word })
        }
        type.inline("init(sign: FloatingPointSign, exponent: Int, significand: Self)") { call in
            let (sign, exponent, significand) = (try call.word(0), try call.word(1), try call.word(2))
            return Code(word: { frame in
                let sign: FloatingPointSign = try sign(frame) == 0 ? .plus : .minus
                let exponent = try exponent(frame)
                return Double(sign: sign, exponent: exponent, significand: Double(word: try significand(frame))).word
            })
        }
        type.inline("init<T: BinaryInteger>(_ x: T)") { call in
            let (word, isFloat) = (try call.word(0), isFloat(call.type))
            let isUnsigned = if case .integer(let format) = call.type(0).shape { format.isWide } else { false }
            return Code(word: { frame in
                let value = try word(frame)
                let wide = isUnsigned ? Double(UInt(bitPattern: value)) : Double(value)
                return (isFloat ? Double(Float(wide)) : wide).word
            })
        }
        type.inline("init(_ x: Double)") { call in
            let (word, isFloat) = (try call.word(0), isFloat(call.type))
            return Code(word: { frame in
                let value = Double(word: try word(frame))
                return (isFloat ? Double(Float(value)) : value).word
            })
        }
    }

    private static func isFloat(_ type: CellType) -> Bool {
        if case .float = type.shape { return true }
        return false
    }
}

extension IntegerFormat {
    /// The result cut to the format, and whether it had to be.
    func applying(_ op: String, _ left: Int, _ right: Int) -> (Int, Bool) {
        if bits == 64, !isSigned {
            let (a, b) = (UInt(bitPattern: left), UInt(bitPattern: right))
            let (result, overflow) =
                op == "+"
                ? a.addingReportingOverflow(b)
                : op == "-" ? a.subtractingReportingOverflow(b) : a.multipliedReportingOverflow(by: b)
            return (Int(bitPattern: result), overflow)
        }
        let (result, overflow) =
            op == "+"
            ? left.addingReportingOverflow(right)
            : op == "-" ? left.subtractingReportingOverflow(right) : left.multipliedReportingOverflow(by: right)
        return (cut(result), overflow || !holds(result))
    }

    private func cut(_ value: Int) -> Int {
        let shift = 64 - bits
        if shift == 0 { return value }
        return isSigned ? (value << shift) >> shift : value & ((1 << bits) - 1)
    }

    func multiplyingFully(_ left: Int, _ right: Int) -> (Int, Int) {
        if bits == 64, !isSigned {
            let (high, low) = UInt(bitPattern: left).multipliedFullWidth(by: UInt(bitPattern: right))
            return (Int(bitPattern: high), Int(bitPattern: low))
        }
        let (high, low) = left.multipliedFullWidth(by: right)
        if bits == 64 { return (high, Int(bitPattern: low)) }
        let product = left &* right
        return (cut(product >> bits), cut(product))
    }
}
