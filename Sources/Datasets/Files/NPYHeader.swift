import TensorKit

/// The description in front of a NumPy array: `{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }`.
///
/// Only what NumPy's writer puts there is read; it is never evaluated.
struct NPYHeader {
    let kind: NPYNumberKind
    let isBigEndian: Bool
    /// The first axis varies fastest, as in Fortran.
    let isColumnMajor: Bool
    let shape: Shape

    init(_ bytes: [UInt8], file: String) throws(TensorError) {
        var scanner = NPYHeaderScanner(bytes, file: file)
        var (type, isColumnMajor, shape): (String?, Bool?, Shape?)
        try scanner.expect("{")
        while !scanner.accept("}") {
            let key = try scanner.text()
            try scanner.expect(":")
            switch key {
            case "descr": type = try scanner.text()
            case "fortran_order": isColumnMajor = try scanner.truth()
            case "shape": shape = try scanner.tuple()
            case _: throw .badNPYHeader(file, "the key “\(key.prefix(40))” is not known")
            }
            guard scanner.accept(",") else {
                try scanner.expect("}")
                break
            }
        }
        guard scanner.isAtEnd else { throw .badNPYHeader(file, "something follows the dictionary") }
        guard let type, let isColumnMajor, let shape else {
            throw .badNPYHeader(file, "descr, fortran_order and shape are needed")
        }
        guard let kind = NPYNumberKind(rawValue: String(type.dropFirst())), "<>|=".contains(type.prefix(1)) else {
            throw .unreadableNPYNumbers(file, type)
        }
        self.kind = kind
        isBigEndian = type.hasPrefix(">")
        self.isColumnMajor = isColumnMajor
        self.shape = shape
    }
}

/// Reads the few tokens of Python that occur in a header.
private struct NPYHeaderScanner {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x0A].contains(bytes[position]) { position += 1 }
    }

    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return position == bytes.count
        }
    }

    mutating func accept(_ token: StaticString) -> Bool {
        skipSpace()
        let wanted = Array("\(token)".utf8)
        guard bytes[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    mutating func expect(_ token: StaticString) throws(TensorError) {
        guard accept(token) else { throw .badNPYHeader(file, "“\(token)” was expected at byte \(position)") }
    }

    mutating func text() throws(TensorError) -> String {
        let quote: UInt8 = accept("\"") ? 0x22 : 0x27
        if quote == 0x27 {
            guard !accept("[") else { throw .unreadableNPYNumbers(file, "structure") }
            try expect("'")
        }
        guard let end = bytes[position...].firstIndex(of: quote) else {
            throw .badNPYHeader(file, "a text has no end")
        }
        defer { position = end + 1 }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    mutating func truth() throws(TensorError) -> Bool {
        if accept("True") { return true }
        try expect("False")
        return false
    }

    mutating func tuple() throws(TensorError) -> Shape {
        try expect("(")
        var sizes: Shape = []
        while !accept(")") {
            sizes.append(try number())
            guard accept(",") else {
                try expect(")")
                break
            }
        }
        guard sizes.count <= 32 else { throw .badNPYHeader(file, "an array has at most 32 axes") }
        return sizes
    }

    private mutating func number() throws(TensorError) -> Int {
        skipSpace()
        let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
        guard let value = Int(String(decoding: digits, as: UTF8.self)) else {
            throw .badNPYHeader(file, "a size was expected at byte \(position)")
        }
        position += digits.count
        return value
    }
}

extension TensorError {
    static func badNPYHeader(_ file: String, _ what: String) -> TensorError {
        TensorError("bad-npy-header", "the header of “\(file)” is not as NumPy writes it: \(what)")
    }

    static func unreadableNPYNumbers(_ file: String, _ type: String) -> TensorError {
        let known = NPYNumberKind.allCases.map(\.rawValue).joined(separator: ", ")
        let isObject = type.hasSuffix("O")
        return TensorError(
            "unreadable-numbers",
            "“\(file)” holds \(isObject ? "Python objects" : "values of type “\(type.prefix(40))”"), "
                + "but only numbers are read: \(known)",
            hint: isObject ? "objects are programs to be run, which a data file must not be" : nil)
    }
}
