import Foundation

/// A `printf` format, looked at before C's own code sees it.
struct FormatString {
    private let format: String
    private var specifiers: [Character] = []

    init(_ format: String) {
        self.format = format
        var rest = format[...]
        while let percent = rest.firstIndex(of: "%") {
            rest = rest[rest.index(after: percent)...]
            if rest.first == "%" {
                rest = rest.dropFirst()
                continue
            }
            let body = rest.prefix { "0123456789+-# .lhqz".contains($0) }
            rest = rest[body.endIndex...]
            if let conversion = rest.popFirst() { specifiers.append(conversion) }
        }
    }

    func fits(_ arguments: [any CVarArg]) -> Bool {
        guard specifiers.count <= arguments.count else { return false }
        return zip(specifiers, arguments).allSatisfy { specifier, argument in
            switch specifier {
            case "d", "i", "u", "x", "X", "o", "c": argument is Int
            case "f", "F", "e", "E", "g", "G", "a", "A": argument is Double
            case "@": argument is NSString
            default: false
            }
        }
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
            let body = rest.prefix { "0123456789+-# .lhqz".contains($0) }
            rest = rest[body.endIndex...]
            result += body.filter { !"lhqz".contains($0) }
            if let conversion = rest.first, "diuxXo".contains(conversion) { result += "l" }
        }
        return result + rest
    }
}
