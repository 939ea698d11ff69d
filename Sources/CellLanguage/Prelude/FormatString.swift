import Foundation

/// A `printf` format, looked at before C's own code sees it.
struct FormatString {
    /// The most places that one value may take: C's own code breaks down beyond some millions.
    static let mostPlaces = 10_000

    private let format: String
    private var specifiers: [Character] = []
    /// Which argument each of them shows: `%2$d` the second.
    private var positions: [Int] = []
    /// The largest width or precision.
    private var places = 0

    init(_ format: String) {
        self.format = format
        var rest = format[...]
        while let percent = rest.firstIndex(of: "%") {
            rest = rest[rest.index(after: percent)...]
            if rest.first == "%" {
                rest = rest.dropFirst()
                continue
            }
            let position = Self.position(&rest)
            let body = rest.prefix { "0123456789+-# .lhqz".contains($0) }
            rest = rest[body.endIndex...]
            for number in body.split(whereSeparator: { !$0.isWholeNumber }) {
                places = max(places, Int(number) ?? .max)
            }
            if let conversion = rest.popFirst() {
                positions.append(position ?? specifiers.count)
                specifiers.append(conversion)
            }
        }
    }

    /// The `2$` of `%2$d`.
    private static func position(_ rest: inout Substring) -> Int? {
        let digits = rest.prefix(while: \.isWholeNumber)
        guard rest[digits.endIndex...].first == "$", let number = Int(digits) else { return nil }
        rest = rest[digits.endIndex...].dropFirst()
        return number - 1
    }

    /// The arguments in the order in which the format shows them.
    func arranged(_ arguments: [any CVarArg]) -> [any CVarArg] {
        positions == Array(positions.indices) || !positions.allSatisfy(arguments.indices.contains)
            ? arguments : positions.map { arguments[$0] }
    }

    var isTooWide: Bool { places > Self.mostPlaces }

    func fits(_ arguments: [any CVarArg]) -> Bool {
        specifiers.count <= arguments.count
            && zip(specifiers, arguments).allSatisfy { Self.kind(of: $0) == Self.kind(of: $1) }
    }

    /// What it asks for and what it is given, for those whom it does not fit.
    func misfit(_ arguments: [any CVarArg]) -> String {
        if let unknown = specifiers.first(where: { Self.kind(of: $0) == nil }) {
            return "the format \"\(format)\" has %\(unknown), which stands for no kind of value"
        }
        func list(_ kinds: [String?]) -> String {
            kinds.isEmpty ? "nothing" : kinds.compactMap(\.self).joined(separator: ", ")
        }
        let (asked, given) = (specifiers.map(Self.kind), arguments.map(Self.kind))
        return "the format \"\(format)\" asks for \(list(asked)), and is given \(list(given))"
    }

    private static func kind(of specifier: Character) -> String? {
        switch specifier {
        case "d", "i", "u", "x", "X", "o", "c": "Int"
        case "f", "F", "e", "E", "g", "G", "a", "A": "Double"
        case "@": "String"
        default: nil
        }
    }

    private static func kind(of argument: any CVarArg) -> String {
        argument is Int ? "Int" : argument is Double ? "Double" : "String"
    }

    /// Whole numbers here have 64 bits.
    var widened: String {
        var result = ""
        var rest = format[...]
        while let percent = rest.firstIndex(of: "%") {
            result += rest[...percent]
            rest = rest[rest.index(after: percent)...]
            if rest.first == "%" {
                result.append(rest.removeFirst())
                continue
            }
            _ = Self.position(&rest)
            let body = rest.prefix { "0123456789+-# .lhqz".contains($0) }
            rest = rest[body.endIndex...]
            result += body.filter { !"lhqz".contains($0) }
            if let conversion = rest.first, "diuxXo".contains(conversion) { result += "l" }
        }
        return result + rest
    }
}
