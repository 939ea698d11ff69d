extension Prelude {
    /// Of `String` and `Substring`.
    static let textMembers = """
        func __part(_ part: Range<String.Index>) -> Substring { self[part] }

        var indices: [String.Index] {
            var result: [String.Index] = []
            var index = startIndex
            while index < endIndex {
                result.append(index)
                index = self.index(after: index)
            }
            return result
        }

        func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index? {
            let rest = self.distance(from: i, to: limit)
            if distance > 0 ? rest >= 0 && rest < distance : rest <= 0 && distance < rest { return nil }
            return index(i, offsetBy: distance)
        }

        var __whole: Substring { self[startIndex...] }

        func formIndex(after i: inout String.Index) { i = index(after: i) }

        func formIndex(before i: inout String.Index) { i = index(before: i) }

        func firstIndex(where test: (Character) throws -> Bool) rethrows -> String.Index? {
            for index in indices { if try test(self[index]) { return index } }
            return nil
        }

        func lastIndex(where test: (Character) throws -> Bool) rethrows -> String.Index? {
            for index in indices.reversed() { if try test(self[index]) { return index } }
            return nil
        }

        func lastIndex(of character: Character) -> String.Index? { lastIndex(where: { $0 == character }) }

        func prefix(upTo end: String.Index) -> Substring { self[..<end] }

        func prefix(through last: String.Index) -> Substring { self[...last] }

        func suffix(from start: String.Index) -> Substring { self[start...] }

        func prefix(while test: (Character) throws -> Bool) rethrows -> Substring {
            for index in indices { if !(try test(self[index])) { return self[..<index] } }
            return self[startIndex...]
        }

        func drop(while test: (Character) throws -> Bool) rethrows -> Substring {
            for index in indices { if !(try test(self[index])) { return self[index...] } }
            return self[endIndex...]
        }

        func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring] {
            var parts: [Substring] = []
            var start = startIndex
            for index in indices {
                if parts.count >= maxSplits { break }
                if try isSeparator(self[index]) {
                    if index > start || !omittingEmptySubsequences { parts.append(self[start..<index]) }
                    start = self.index(after: index)
                }
            }
            if endIndex > start || !omittingEmptySubsequences { parts.append(self[start..<endIndex]) }
            return parts
        }

        func ranges(of other: String) -> [Range<String.Index>] {
            var found: [Range<String.Index>] = []
            let length = other.count
            if length == 0 { return found }
            var index = startIndex
            while index < endIndex {
                guard let end = self.index(index, offsetBy: length, limitedBy: endIndex) else { break }
                if String(self[index..<end]) == other {
                    found.append(index..<end)
                    index = end
                } else {
                    index = self.index(after: index)
                }
            }
            return found
        }

        func firstRange(of other: String) -> Range<String.Index>? { ranges(of: other).first }

        func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }

        func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
            var parts: [Substring] = []
            var start = startIndex
            for range in ranges(of: separator) {
                if parts.count >= maxSplits { break }
                if range.lowerBound > start || !omittingEmptySubsequences { parts.append(self[start..<range.lowerBound]) }
                start = range.upperBound
            }
            if endIndex > start || !omittingEmptySubsequences { parts.append(self[start..<endIndex]) }
            return parts
        }

        func replacing(_ other: String, with new: String) -> String { String(self).replacingOccurrences(of: other, with: new) }

        func trimmingPrefix(_ prefix: String) -> Substring { hasPrefix(prefix) ? dropFirst(prefix.count) : self[startIndex...] }

        func trimmingCharacters(in set: CharacterSet) -> String {
            let scalars = Array(unicodeScalars)
            var (low, high) = (0, scalars.count)
            while low < high && set.contains(scalars[low]) { low += 1 }
            while high > low && set.contains(scalars[high - 1]) { high -= 1 }
            return scalars[low..<high].map { $0.description }.joined()
        }

        func components(separatedBy set: CharacterSet) -> [String] {
            var parts = [""]
            for scalar in unicodeScalars {
                if set.contains(scalar) { parts.append("") } else { parts[parts.count - 1] += scalar.description }
            }
            return parts
        }

        func compare(_ other: String, options: CompareOptions = []) -> ComparisonResult {
            ComparisonResult(rawValue: __compare(other, options.rawValue))!
        }

        func caseInsensitiveCompare(_ other: String) -> ComparisonResult { compare(other, options: .caseInsensitive) }

        func enumerateLines(invoking body: (String, inout Bool) -> Void) {
            var stop = false
            for line in split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
                if line.isEmpty && line.startIndex == endIndex { return }
                body(String(line), &stop)
                if stop { return }
            }
        }

        var utf8: UTF8View { UTF8View(__units: __utf8) }

        var utf16: UTF16View { UTF16View(__units: __utf16) }

        var unicodeScalars: UnicodeScalarView { UnicodeScalarView(__units: __scalars.map { UnicodeScalar(__value: $0) }) }
        """

    /// As Foundation numbers them.
    static let compareOptionsBraces = """
        {
            let rawValue: Int
            init(rawValue: Int) { self.rawValue = rawValue }
            init(arrayLiteral options: CompareOptions...) {
                rawValue = options.reduce(0) { $0 | $1.rawValue }
            }
            static let caseInsensitive = CompareOptions(rawValue: 1)
            static let literal = CompareOptions(rawValue: 2)
            static let numeric = CompareOptions(rawValue: 64)
            static let diacriticInsensitive = CompareOptions(rawValue: 128)
        }
        """

    static let indexMembers = """
        init(utf16Offset offset: Int, in text: String) {
            var index = text.startIndex
            var passed = 0
            while passed < offset {
                passed += text[index].utf16.count
                index = text.index(after: index)
            }
            self = index
        }

        func utf16Offset(in text: String) -> Int { text[..<self].utf16.count }
        """

    static let stringMembers = """
        func min<T: Comparable>(_ x: T, _ y: T) -> T { Swift.min(x, y) }

        func max<T: Comparable>(_ x: T, _ y: T) -> T { Swift.max(x, y) }

        func padding(toLength length: Int, withPad pad: String, startingAt start: Int) -> String {
            if length <= count { return String(prefix(length)) }
            let characters = Array(pad)
            var result = self
            for i in 0..<(length - count) { result.append(characters[(start + i) % characters.count]) }
            return result
        }

        mutating func insert(_ character: Character, at index: String.Index) {
            self = String(self[..<index]) + String(character) + String(self[index...])
        }

        mutating func insert<S: Sequence>(contentsOf characters: S, at index: String.Index) where S.Element == Character {
            self = String(self[..<index]) + String(characters) + String(self[index...])
        }

        mutating func append<S: Sequence>(contentsOf characters: S) where S.Element == Character { self += String(characters) }

        @discardableResult mutating func remove(at index: String.Index) -> Character {
            let removed = self[index]
            self = String(self[..<index]) + String(self[self.index(after: index)...])
            return removed
        }

        @discardableResult mutating func removeFirst() -> Character {
            guard let removed = first else { fatalError("Can't remove first element from an empty collection") }
            self = String(dropFirst())
            return removed
        }

        mutating func removeFirst(_ k: Int) {
            precondition(k <= count, "Can't remove more items from a collection than it contains")
            self = String(dropFirst(k))
        }

        mutating func removeLast(_ k: Int) {
            precondition(k <= count, "Can't remove more items from a collection than it contains")
            self = String(dropLast(k))
        }

        mutating func popLast() -> Character? { isEmpty ? nil : removeLast() }

        mutating func removeAll(keepingCapacity keep: Bool = false) { self = "" }

        mutating func removeAll(where test: (Character) throws -> Bool) rethrows { self = try filter { try !test($0) } }

        mutating func removeSubrange(_ range: Range<String.Index>) {
            self = String(self[..<range.lowerBound]) + String(self[range.upperBound...])
        }

        mutating func removeSubrange(_ range: ClosedRange<String.Index>) {
            self = String(self[..<range.lowerBound]) + String(self[index(after: range.upperBound)...])
        }

        mutating func replaceSubrange<S: Sequence>(_ range: Range<String.Index>, with characters: S) where S.Element == Character {
            self = String(self[..<range.lowerBound]) + String(characters) + String(self[range.upperBound...])
        }

        mutating func replaceSubrange<S: Sequence>(_ range: ClosedRange<String.Index>, with characters: S) where S.Element == Character {
            self = String(self[..<range.lowerBound]) + String(characters) + String(self[index(after: range.upperBound)...])
        }

        mutating func replace(_ other: String, with new: String) { self = replacing(other, with: new) }

        mutating func reserveCapacity(_ n: Int) {}

        mutating func write(_ text: String) { self += text }

        func filter(_ test: (Character) throws -> Bool) rethrows -> String {
            var result = ""
            for character in self { if try test(character) { result.append(character) } }
            return result
        }

        static func + <S: Sequence>(left: String, right: S) -> String where S.Element == Character { left + String(right) }

        @_disfavoredOverload static func + <S: Sequence>(left: S, right: String) -> String where S.Element == Character {
            String(left) + right
        }

        static func += <S: Sequence>(left: inout String, right: S) where S.Element == Character { left.append(String(right)) }

        init(_ scalar: UnicodeScalar) { self.init(scalar.description) }

        init(_ scalars: UnicodeScalarView) { self.init(scalars.description) }

        init<C: Sequence>(decoding units: C, as encoding: UTF8.Type) where C.Element == UInt8 { self.init(__utf8: Array(units)) }
        """

    static let substringMembers = """
        init(_ text: String) { self = text[text.startIndex...] }

        init() { self = "" }

        mutating func removeFirst() -> Character {
            guard let removed = first else { fatalError("Can't remove first element from an empty collection") }
            self = dropFirst()
            return removed
        }

        mutating func removeFirst(_ k: Int) { self = dropFirst(k) }

        mutating func removeLast() -> Character {
            guard let removed = last else { fatalError("Can't remove last element from an empty collection") }
            self = dropLast()
            return removed
        }

        mutating func popFirst() -> Character? { isEmpty ? nil : removeFirst() }

        mutating func popLast() -> Character? { isEmpty ? nil : removeLast() }

        mutating func append(_ character: Character) { self = Substring(String(self) + String(character)) }

        mutating func append<S: Sequence>(contentsOf characters: S) where S.Element == Character {
            self = Substring(String(self) + String(characters))
        }

        func filter(_ test: (Character) throws -> Bool) rethrows -> String { try String(self).filter(test) }

        static func + <S: Sequence>(left: Substring, right: S) -> Substring where S.Element == Character {
            Substring(String(left) + String(right))
        }

        static func += <S: Sequence>(left: inout Substring, right: S) where S.Element == Character { left = left + right }
        """
}
