import Foundation
import Trace

extension Prelude {
    /// An argument that is a `String`, `Substring` or `Character`, as text.
    static func textCode(_ call: InlineCall, _ index: Int) throws -> (Frame) throws -> String {
        text(try call.code(index), call.type(index))
    }

    static func receiverText(_ call: InlineCall) throws -> (Frame) throws -> String {
        text(try call.receiverCode(), call.receiverType)
    }

    private static func text(_ code: Code, _ type: CellType) -> (Frame) throws -> String {
        let reference = code.reference
        if case .substring = type.shape {
            return { String(unsafeDowncast(try reference($0).unsafelyUnwrapped, to: SubstringBox.self).value) }
        }
        return { unsafeDowncast(try reference($0).unsafelyUnwrapped, to: StringBox.self).value }
    }

    static func addStrings(to library: CellLibraryIndex) {
        library.extension("extension String") { type in
            type.inline("init()") { _ in Code(reference: { _ in StringBox("") }) }
            type.inline("init<T: CustomStringConvertible>(describing value: T)") { try described($0) }
            type.inline("init(describing value: Any)") { try described($0) }
            type.inline("init(_ value: Character)") { try $0.code(0) }
            type.inline("init<T: LosslessStringConvertible>(_ value: T)") { try described($0) }
            type.inline("init(_ value: Substring)") { call in
                let text = try textCode(call, 0)
                return Code(reference: { StringBox(try text($0)) })
            }
            type.inline("init<S: Sequence>(_ characters: S) where S.Element == Character") { call in
                let make = try call.program.streams.make(call.type(0), at: call.site)
                let code = try call.code(0)
                return Code(reference: { frame in
                    let stream = try make(
                        code.isWord ? try code.word(frame) : 0, code.isWord ? nil : try code.reference(frame))
                    var text = ""
                    while try stream.advance() {
                        text += unsafeDowncast(stream.reference.unsafelyUnwrapped, to: StringBox.self).value
                    }
                    return StringBox(text)
                })
            }
            type.inline("init<T: BinaryInteger>(_ value: T, radix: Int = 10, uppercase: Bool = false)") { call in
                let (value, radix, upper, site) = (try call.word(0), try call.word(1), try call.word(2), call.site)
                let isWide = if case .integer(let format) = call.type(0).shape { format.isWide } else { false }
                return Code(reference: { frame in
                    let radix = try radix(frame)
                    guard (2...36).contains(radix) else {
                        throw RuntimeFailure(RunMessage.other("radix must be in 2...36: it is \(radix)"), site: site)
                    }
                    let (word, isUpper) = (try value(frame), try upper(frame) != 0)
                    return StringBox(
                        isWide
                            ? String(UInt(bitPattern: word), radix: radix, uppercase: isUpper)
                            : String(word, radix: radix, uppercase: isUpper))
                })
            }
            for kind in ["String", "Character"] {
                type.inline("init(repeating text: \(kind), count: Int)") { call in
                    let (text, count, machine, site) = (
                        try textCode(call, 0), try call.word(1), call.machine, call.site
                    )
                    return Code(reference: { frame in
                        let (text, count) = (try text(frame), try count(frame))
                        if count < 0 { throw RuntimeFailure(RunMessage.negativeCount(count, "the count"), site: site) }
                        try machine.price(count, times: max(1, text.utf8.count))
                        return StringBox(String(repeating: text, count: count))
                    })
                }
            }
            type.inline("init(format: String, _ arguments: Any...)") { try formatted($0) }
            type.inline("mutating func append(_ text: String)") { try appended($0) }
            type.inline("mutating func append(_ character: Character)") { try appended($0) }
            type.inline("mutating func append(contentsOf text: String)") { try appended($0) }
            type.inline("@discardableResult mutating func removeLast() -> Character") { call in
                let (place, site) = (try call.receiverPlace(), call.site)
                return Code(reference: { frame in
                    for step in place.prepare + place.begin { try step(frame) }
                    let slot = try place.address(frame)
                    var text = unsafeDowncast(slot.reference(0).pointee.unsafelyUnwrapped, to: StringBox.self).value
                    guard let last = text.popLast() else {
                        throw RuntimeFailure(RunMessage.emptied("last"), site: site)
                    }
                    slot.reference(0).pointee = StringBox(text)
                    for step in place.end { try step(frame) }
                    return StringBox(String(last))
                })
            }
        }
        for name in ["String", "Substring", "StringProtocol"] {
            library.extension("extension \(name)") { addText(to: $0, name) }
        }
        library.extension("extension Character") { addCharacter(to: $0) }
        library.extension("extension Sequence where Element: StringProtocol") { _ in }
    }

    private static func described(_ call: InlineCall) throws -> Code {
        var value = call.arguments[0]
        if case .convert(.existential, let inner) = value.kind { value = inner }
        let text = Prelude.text(
            try call.compiler.expression(value), call.compiler.cellType(value.type), call.program, false)
        return Code(reference: { StringBox(try text($0)) })
    }

    private static func appended(_ call: InlineCall) throws -> Code {
        let (place, text, machine) = (try call.receiverPlace(), try textCode(call, 0), call.machine)
        let site = call.site
        return Code(word: { frame in
            for step in place.prepare { try step(frame) }
            let text = try text(frame)
            for step in place.begin { try step(frame) }
            try StringBox.append(text, to: try place.address(frame), machine, at: site)
            for step in place.end { try step(frame) }
            return 0
        })
    }

    /// `%d`, `%5.2f`, `%@` and their like, each with its own value.
    private static func formatted(_ call: InlineCall) throws -> Code {
        let format = try textCode(call, 0)
        guard case .array(let items) = call.arguments[1].kind else { return .nothing }
        let values = try items.map { item -> (Frame) throws -> any CVarArg in
            var inner = item
            if case .convert(.existential, let value) = item.kind { inner = value }
            let (code, type, program) = (
                try call.compiler.expression(inner), call.compiler.cellType(inner.type), call.program
            )
            switch (code.run, type.shape) {
            case (.word(let word), .double), (.word(let word), .float): return { Double(word: try word($0)) }
            case (.word(let word), _): return { try word($0) }
            case (.reference, _):
                let text = Prelude.text(code, type, program, false)
                return { NSString(string: try text($0)) }
            }
        }
        let site = call.site
        return Code(reference: { frame in
            let format = try format(frame)
            let arguments = FormatString(format).arranged(try values.map { try $0(frame) })
            guard FormatString(format).fits(arguments) else {
                throw RuntimeFailure(RunMessage.other(FormatString(format).misfit(arguments)), site: site)
            }
            guard !FormatString(format).isTooWide else {
                let most = NumberStyle.grouped.format(FormatString.mostPlaces)
                throw RuntimeFailure(
                    RunMessage.other("the format \"\(format)\" asks for more than \(most) places"), site: site)
            }
            return StringBox(String(format: FormatString(format).widened, arguments: arguments))
        })
    }

    private static func addText(to type: HostTypeDeclaration, _ name: String) {
        let measures: [(String, (String) -> Int)] = [
            ("count: Int", { $0.count }), ("isEmpty: Bool", { $0.isEmpty.word }),
        ]
        for (declaration, measure) in measures {
            type.inline("var \(declaration) { get }") { call in
                let text = try receiverText(call)
                return Code(word: { measure(try text($0)) })
            }
        }
        let changes: [(String, (String) -> String)] = [
            ("func lowercased() -> String", { $0.lowercased() }), ("func uppercased() -> String", { $0.uppercased() }),
            ("var description: String { get }", { $0 }),
            ("var debugDescription: String { get }", { $0.debugDescription }),
            ("var capitalized: String { get }", { $0.capitalized }),
        ]
        for (declaration, change) in changes {
            type.inline(declaration) { call in
                let text = try receiverText(call)
                return Code(reference: { StringBox(change(try text($0))) })
            }
        }
        for (function, test) in [("hasPrefix", { $0.hasPrefix($1) }), ("hasSuffix", { $0.hasSuffix($1) })]
            as [(String, (String, String) -> Bool)]
        {
            type.inline("func \(function)(_ other: String) -> Bool") { call in
                let (text, other) = (try receiverText(call), try textCode(call, 0))
                return Code(word: { test(try text($0), try other($0)).word })
            }
        }
        type.inline("func contains(_ other: String) -> Bool") { call in
            let (text, other) = (try receiverText(call), try textCode(call, 0))
            return Code(word: { frame in
                let (text, other) = (try text(frame), try other(frame))
                return (other.isEmpty || text.contains(other)).word
            })
        }
        type.inline("func reversed() -> ReversedCollection<String>") { call in
            let (text, layout) = (try receiverText(call), call.type.layout)
            return Code(reference: { frame in
                let record = Record.make(layout)
                record.cells.reference(0).pointee = StringBox(try text(frame))
                return record
            })
        }
        type.inline(
            "func split(separator: Character, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [Substring]"
        ) { call in
            let (text, separator, limit, omits) = (
                try receiverText(call), try textCode(call, 0), try call.word(1), try call.word(2)
            )
            return Code(reference: { frame in
                let mark = Character(try separator(frame))
                let parts = try text(frame).split(
                    separator: mark, maxSplits: max(0, try limit(frame)),
                    omittingEmptySubsequences: try omits(frame) != 0)
                return ReferenceArray(parts.map { SubstringBox($0) })
            })
        }
        type.inline("func components(separatedBy separator: String) -> [String]") { call in
            let (text, separator) = (try receiverText(call), try textCode(call, 0))
            return Code(reference: { frame in
                ReferenceArray(try text(frame).components(separatedBy: try separator(frame)).map { StringBox($0) })
            })
        }
        type.inline("func replacingOccurrences(of old: String, with new: String) -> String") { call in
            let (text, old, new) = (try receiverText(call), try textCode(call, 0), try textCode(call, 1))
            return Code(reference: { StringBox(try text($0).replacingOccurrences(of: try old($0), with: try new($0))) })
        }
        addIndices(to: type, name)
    }

    private static func addIndices(to type: HostTypeDeclaration, _ name: String) {
        func substring(_ call: InlineCall) throws -> (Frame) throws -> Substring {
            let reference = try call.receiverCode().reference
            if case .substring = call.receiverType.shape {
                return { unsafeDowncast(try reference($0).unsafelyUnwrapped, to: SubstringBox.self).value }
            }
            return { unsafeDowncast(try reference($0).unsafelyUnwrapped, to: StringBox.self).value[...] }
        }
        func index(_ call: InlineCall, _ place: Int) throws -> (Frame) throws -> String.Index {
            let reference = try call.reference(place)
            return { unsafeDowncast(try reference($0).unsafelyUnwrapped, to: IndexBox.self).value }
        }
        type.inline("var startIndex: String.Index { get }") { call in
            let text = try substring(call)
            return Code(reference: { IndexBox(try text($0).startIndex) })
        }
        type.inline("var endIndex: String.Index { get }") { call in
            let text = try substring(call)
            return Code(reference: { IndexBox(try text($0).endIndex) })
        }
        for (label, step) in [("after", 1), ("before", -1)] {
            type.inline("func index(\(label) i: String.Index) -> String.Index") { call in
                let (text, index, site) = (try substring(call), try index(call, 0), call.site)
                return Code(reference: { frame in
                    let (text, index) = (try text(frame), try index(frame))
                    guard
                        let next = text.index(
                            index, offsetBy: step, limitedBy: step > 0 ? text.endIndex : text.startIndex)
                    else {
                        throw RuntimeFailure(RunMessage.stringIndex, site: site)
                    }
                    return IndexBox(next)
                })
            }
        }
        type.inline("func index(_ i: String.Index, offsetBy n: Int) -> String.Index") { call in
            let (text, index, offset, site) = (try substring(call), try index(call, 0), try call.word(1), call.site)
            return Code(reference: { frame in
                let (text, index, offset) = (try text(frame), try index(frame), try offset(frame))
                guard
                    let next = text.index(
                        index, offsetBy: offset, limitedBy: offset >= 0 ? text.endIndex : text.startIndex)
                else {
                    throw RuntimeFailure(RunMessage.stringIndex, site: site)
                }
                return IndexBox(next)
            })
        }
        type.inline("func distance(from a: String.Index, to b: String.Index) -> Int") { call in
            let (text, first, second) = (try substring(call), try index(call, 0), try index(call, 1))
            return Code(word: { try text($0).distance(from: try first($0), to: try second($0)) })
        }
        type.inline("func firstIndex(of character: Character) -> String.Index?") { call in
            let (text, character) = (try substring(call), try textCode(call, 0))
            return Code(reference: { frame in
                let mark = Character(try character(frame))
                return try text(frame).firstIndex(of: mark).map { IndexBox($0) }
            })
        }
        type.inline("subscript(index: String.Index) -> Character { get }") { call in
            let (text, index, site) = (try substring(call), try index(call, 0), call.site)
            return Code(reference: { frame in
                let (text, index) = (try text(frame), try index(frame))
                guard index >= text.startIndex, index < text.endIndex else {
                    throw RuntimeFailure(RunMessage.stringIndex, site: site)
                }
                return StringBox(String(text[index]))
            })
        }
        for (kind, isClosed) in [("Range", false), ("ClosedRange", true)] {
            type.inline("subscript(range: \(kind)<String.Index>) -> Substring { get }") { call in
                let (text, range, site) = (try substring(call), try call.reference(0), call.site)
                return Code(reference: { frame in
                    let text = try text(frame)
                    let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                    let low = cells.object(0, IndexBox.self).value
                    let high = cells.object(1, IndexBox.self).value
                    guard low >= text.startIndex, high <= text.endIndex, !isClosed || high < text.endIndex else {
                        throw RuntimeFailure(RunMessage.stringIndex, site: site)
                    }
                    return SubstringBox(isClosed ? text[low...high] : text[low..<high])
                })
            }
        }
        for (kind, cut) in [
            ("PartialRangeFrom", { $0[$1...] }), ("PartialRangeUpTo", { $0[..<$1] }),
            ("PartialRangeThrough", { $0[...$1] }),
        ] as [(String, (Substring, String.Index) -> Substring)] {
            type.inline("subscript(range: \(kind)<String.Index>) -> Substring { get }") { call in
                let (text, range, site) = (try substring(call), try call.reference(0), call.site)
                return Code(reference: { frame in
                    let text = try text(frame)
                    let bound = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self)).object(
                        0, IndexBox.self
                    ).value
                    guard bound >= text.startIndex,
                        bound < text.endIndex || kind != "PartialRangeThrough" && bound == text.endIndex
                    else {
                        throw RuntimeFailure(RunMessage.stringIndex, site: site)
                    }
                    return SubstringBox(cut(text, bound))
                })
            }
        }
        for (function, isPrefix) in [("prefix", true), ("suffix", false)] {
            type.inline("func \(function)(_ count: Int) -> Substring") { call in
                let (text, count, site) = (try substring(call), try call.word(0), call.site)
                return Code(reference: { frame in
                    let count = try count(frame)
                    if count < 0 {
                        throw RuntimeFailure(RunMessage.negativeCount(count, "the number of characters"), site: site)
                    }
                    return SubstringBox(isPrefix ? try text(frame).prefix(count) : try text(frame).suffix(count))
                })
            }
        }
        for (function, isFirst) in [("dropFirst", true), ("dropLast", false)] {
            type.inline("func \(function)(_ count: Int = 1) -> Substring") { call in
                let (text, count, site) = (try substring(call), try call.word(0), call.site)
                return Code(reference: { frame in
                    let count = try count(frame)
                    if count < 0 {
                        throw RuntimeFailure(RunMessage.negativeCount(count, "the number of characters"), site: site)
                    }
                    return SubstringBox(isFirst ? try text(frame).dropFirst(count) : try text(frame).dropLast(count))
                })
            }
        }
    }
}
