extension Prelude {
    /// Changes of a part that goes to one of the collection's own ends.
    static func openEndedMembers(_ index: String) -> String {
        [
            ("PartialRangeFrom", "range.lowerBound..<endIndex"), ("PartialRangeUpTo", "startIndex..<range.upperBound"),
            ("PartialRangeThrough", "startIndex..<index(after: range.upperBound)"),
        ].map { kind, part in
            """
            mutating func removeSubrange(_ range: \(kind)<\(index)>) { removeSubrange(\(part)) }

            mutating func replaceSubrange<C: Sequence>(_ range: \(kind)<\(index)>, with elements: C) where C.Element == Element {
                replaceSubrange(\(part), with: elements)
            }
            """
        }.joined(separator: "\n\n")
    }

    /// Of ranges whatever their bounds.
    static func anyRangeMembers(_ name: String) -> String {
        """
        func clamped(to limits: \(name)<Bound>) -> \(name)<Bound> {
            let low = lowerBound < limits.lowerBound ? limits.lowerBound : lowerBound > limits.upperBound ? limits.upperBound : lowerBound
            let high = upperBound > limits.upperBound ? limits.upperBound : upperBound < limits.lowerBound ? limits.lowerBound : upperBound
            return \(name)(__bounds: low, high)
        }

        func contains(_ other: \(name)<Bound>) -> Bool { other.lowerBound >= lowerBound && other.upperBound <= upperBound }
        """
    }

    /// Drawn as of any collection, without collecting it.
    static let randomRangeMembers = """
        func randomElement() -> Bound? {
            isEmpty ? nil : .some(lowerBound.advanced(by: Int.random(in: 0..<count)))
        }

        func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Bound? {
            isEmpty ? nil : .some(lowerBound.advanced(by: Int.random(in: 0..<count, using: &generator)))
        }
        """

    static let rangeMembers = """
        init(_ other: ClosedRange<Bound>) { self = other.lowerBound..<(other.upperBound + 1) }

        var startIndex: Bound { lowerBound }

        var endIndex: Bound { upperBound }

        var first: Bound? { lowerBound == upperBound ? nil : .some(lowerBound) }

        var last: Bound? { lowerBound == upperBound ? nil : .some(upperBound - 1) }

        var indices: Range<Bound> { self }

        subscript(position: Bound) -> Bound {
            precondition(position >= lowerBound && position < upperBound, "Index out of range")
            return position
        }

        subscript(part: ClosedRange<Bound>) -> Range<Bound> { self[part.lowerBound..<(part.upperBound + 1)] }

        subscript(part: PartialRangeFrom<Bound>) -> Range<Bound> { self[part.lowerBound..<upperBound] }

        subscript(part: PartialRangeUpTo<Bound>) -> Range<Bound> { self[lowerBound..<part.upperBound] }

        subscript(part: PartialRangeThrough<Bound>) -> Range<Bound> { self[lowerBound..<(part.upperBound + 1)] }

        subscript(part: Range<Bound>) -> Range<Bound> {
            precondition(part.lowerBound >= lowerBound && part.upperBound <= upperBound, "Range out of bounds")
            return part
        }

        func __part(_ part: Range<Bound>) -> Range<Bound> { self[part] }

        func dropFirst(_ k: Int = 1) -> Range<Bound> { lowerBound.advanced(by: Swift.min(k, count))..<upperBound }

        func dropLast(_ k: Int = 1) -> Range<Bound> { lowerBound..<upperBound.advanced(by: -Swift.min(k, count)) }

        func prefix(_ k: Int) -> Range<Bound> { lowerBound..<lowerBound.advanced(by: Swift.min(k, count)) }

        func suffix(_ k: Int) -> Range<Bound> { upperBound.advanced(by: -Swift.min(k, count))..<upperBound }

        func overlaps(_ other: ClosedRange<Bound>) -> Bool { !isEmpty && other.overlaps(self) }
        """

    static let closedRangeMembers = """
        var startIndex: ClosedRangeIndex<Bound> { .inRange(lowerBound) }

        var endIndex: ClosedRangeIndex<Bound> { .pastEnd }

        func index(after i: ClosedRangeIndex<Bound>) -> ClosedRangeIndex<Bound> {
            guard case .inRange(let value) = i else { fatalError("Incrementing past end index") }
            return value == upperBound ? .pastEnd : .inRange(value + 1)
        }

        func index(before i: ClosedRangeIndex<Bound>) -> ClosedRangeIndex<Bound> {
            guard case .inRange(let value) = i else { return .inRange(upperBound) }
            precondition(value > lowerBound, "Incrementing past start index")
            return .inRange(value - 1)
        }

        subscript(position: ClosedRangeIndex<Bound>) -> Bound {
            guard case .inRange(let value) = position else { fatalError("Index out of range") }
            return value
        }

        init(_ other: Range<Bound>) {
            precondition(!other.isEmpty, "Range cannot be converted to ClosedRange")
            self = other.lowerBound...(other.upperBound - 1)
        }

        var first: Bound? { .some(lowerBound) }

        var last: Bound? { .some(upperBound) }

        func overlaps(_ other: Range<Bound>) -> Bool {
            !other.isEmpty && other.lowerBound <= upperBound && lowerBound < other.upperBound
        }
        """
}
