import Diagnostics
import Yams

/// One value of the front matter, read as what its key expects.
struct FrontMatterField {
    let name: String
    let node: Node
    let place: YAMLPlace
    let sink: DiagnosticSink

    func text() -> String? {
        guard let text = node.scalar?.string else { return refuse("text") }
        return text
    }

    /// A list, or one text by itself. Numbers stay as they are written: `08` is not 8.
    func texts(_ expected: String = "a list of texts", where isFitting: (String) -> Bool = { _ in true }) -> [String]? {
        if node.scalar?.string.isEmpty == true { return [] }
        guard let elements = node.scalar.map({ _ in [node] }) ?? node.sequence.map(Array.init) else {
            return refuse(expected)
        }
        return elements.compactMap { element in
            if let text = element.scalar?.string, isFitting(text) { return text }
            report(expected, at: element)
            return nil
        }
    }

    /// `en`, `pt-BR`: letters first, then parts of letters and digits.
    func languageTag() -> String? {
        guard let tag = node.scalar?.string else { return refuse("a language tag such as `en`") }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...8 : 1...8).contains(part.count)
                && part.utf8.allSatisfy { index == 0 ? $0.isLetter : $0.isLetter || $0.isDigit }
        }
        return isTag ? tag : refuse("a language tag such as `en` or `pt-BR`")
    }

    func integer(in range: ClosedRange<Int>) -> Int? {
        guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            return refuse("a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func seed() -> UInt64? {
        guard let seed = node.scalar.flatMap({ UInt64($0.string) }) else {
            return refuse("a whole number from 0 to \(UInt64.max)")
        }
        return seed
    }

    func limits() -> LessonLimits {
        var limits: LessonLimits = [:]
        guard let mapping = node.mapping else {
            report("`{seconds: 60, megabytes: 2048}`", at: node)
            return limits
        }
        for (key, value) in mapping {
            let spelling = key.scalar?.string ?? ""
            guard let limit = LimitName(rawValue: spelling) else {
                reportUnknownLimit(key)
                continue
            }
            let field = FrontMatterField(name: name + "." + spelling, node: value, place: place, sink: sink)
            limits[limit] = field.value(of: limit)
        }
        return limits
    }

    /// Names of Swift files inside the lesson's folder.
    func swiftFiles() -> [String]? {
        texts("Swift files beside the lesson") { file in
            file.hasSuffix(".swift") && !file.hasPrefix("/") && !file.split(separator: "/").contains("..")
        }
    }

    private func value(of limit: LimitName) -> Double? {
        node.scalar.flatMap { limit.value(of: $0.string) } ?? refuse(limit.expectation)
    }

    private func reportUnknownLimit(_ key: Node) {
        let spelling = key.scalar?.string ?? ""
        let known = LimitName.allCases.map(\.rawValue)
        let message = FrontMatterMessage.unknownKey(
            "limits." + spelling, nearest: NearestSpelling(among: known).of(spelling), known: known)
        sink.report(message, at: place.span(of: key))
    }

    private func refuse<Value>(_ expected: String) -> Value? {
        report(expected, at: node)
        return nil
    }

    private func report(_ expected: String, at node: Node) {
        sink.report(FrontMatterMessage.wrongValue(key: name, expected: expected), at: place.span(of: node))
    }
}
