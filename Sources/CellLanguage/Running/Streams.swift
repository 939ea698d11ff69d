/// A sequence being gone through: the element that was reached stands in `word` or `reference`.
class Stream {
    var word = 0
    var reference: Reference?

    func advance() throws -> Bool { false }

    /// One at the same place that goes on by itself; nil where it can only be gone through anew.
    func copy() -> Stream? { nil }
}

final class WordStream: Stream {
    private let elements: [Int]
    private var next = 0

    init(_ elements: [Int]) {
        self.elements = elements
    }

    override func advance() -> Bool {
        guard next < elements.count else { return false }
        word = elements[next]
        next += 1
        return true
    }

    override func copy() -> Stream? {
        let made = WordStream(elements)
        made.next = next
        return made
    }
}

final class ReferenceStream: Stream {
    private let elements: [Reference?]
    private var next = 0

    init(_ elements: [Reference?]) {
        self.elements = elements
    }

    override func advance() -> Bool {
        guard next < elements.count else { return false }
        reference = elements[next]
        next += 1
        return true
    }

    override func copy() -> Stream? {
        let made = ReferenceStream(elements)
        made.next = next
        return made
    }
}

/// A stream that makes its elements as it goes, however many these are: they count as steps.
class MeteredStream: Stream {
    private static let span = 4096
    fileprivate unowned let machine: Machine
    /// Who goes through it.
    fileprivate let site: Site
    private var left = span

    init(_ machine: Machine, _ site: Site) {
        self.machine = machine
        self.site = site
    }

    @inline(__always)
    final func countStep() throws {
        left -= 1
        if left > 0 { return }
        left = Self.span
        try machine.spend(Self.span, at: site)
    }
}

/// Counts up in whole numbers to a last one, or without end.
final class CountStream: MeteredStream {
    private var next: Int
    private let last: Int?
    private var isDone = false

    init(_ first: Int, through last: Int?, _ machine: Machine, _ site: Site) {
        next = first
        self.last = last
        super.init(machine, site)
    }

    override func advance() throws -> Bool {
        if isDone { return false }
        if let last, next > last { return false }
        try countStep()
        word = next
        if next == last ?? .max { isDone = true } else { next += 1 }
        return true
    }

    override func copy() -> Stream? {
        let made = CountStream(next, through: last, machine, site)
        made.isDone = isDone
        return made
    }
}

final class DoubleStrideStream: MeteredStream {
    private let start: Double
    private let end: Double
    private let step: Double
    private let isThrough: Bool
    private var count = 0.0
    private let rounds: Bool

    init(
        _ start: Double, _ end: Double, _ step: Double, isThrough: Bool, rounds: Bool, _ machine: Machine,
        _ site: Site
    ) {
        (self.start, self.end, self.step, self.isThrough, self.rounds) = (start, end, step, isThrough, rounds)
        super.init(machine, site)
    }

    override func advance() throws -> Bool {
        var value = start + count * step
        if rounds { value = Double(Float(value)) }
        let isPast = step > 0 ? (isThrough ? value > end : value >= end) : (isThrough ? value < end : value <= end)
        if isPast { return false }
        try countStep()
        count += 1
        word = value.word
        return true
    }

    override func copy() -> Stream? {
        let made = DoubleStrideStream(start, end, step, isThrough: isThrough, rounds: rounds, machine, site)
        made.count = count
        return made
    }
}

final class IntStrideStream: MeteredStream {
    private var next: Int
    private let end: Int
    private let step: Int
    private let isThrough: Bool
    private var isDone = false

    init(_ start: Int, _ end: Int, _ step: Int, isThrough: Bool, _ machine: Machine, _ site: Site) {
        (next, self.end, self.step, self.isThrough) = (start, end, step, isThrough)
        super.init(machine, site)
    }

    override func advance() throws -> Bool {
        if isDone { return false }
        let isPast = step > 0 ? (isThrough ? next > end : next >= end) : (isThrough ? next < end : next <= end)
        if isPast { return false }
        try countStep()
        word = next
        let (following, overflow) = next.addingReportingOverflow(step)
        if overflow { isDone = true }
        next = following
        return true
    }

    override func copy() -> Stream? {
        let made = IntStrideStream(next, end, step, isThrough: isThrough, machine, site)
        made.isDone = isDone
        return made
    }
}

final class CharacterStream: Stream {
    private var rest: Substring.Iterator

    init(_ text: Substring) {
        rest = text.makeIterator()
    }

    override func advance() -> Bool {
        guard let next = rest.next() else { return false }
        reference = StringBox(String(next))
        return true
    }

    override func copy() -> Stream? {
        let made = CharacterStream("")
        made.rest = rest
        return made
    }
}

/// Pairs of two streams: tuples made one at a time.
final class PairStream: Stream {
    private let first: Stream
    private let second: Stream
    private let layout: RecordLayout

    init(_ first: Stream, _ second: Stream, _ layout: RecordLayout) {
        (self.first, self.second, self.layout) = (first, second, layout)
    }

    override func advance() throws -> Bool {
        guard try first.advance(), try second.advance() else { return false }
        let record = Record.make(layout)
        put(first, 0, record)
        put(second, 1, record)
        reference = record
        return true
    }

    override func copy() -> Stream? {
        guard let first = first.copy(), let second = second.copy() else { return nil }
        return PairStream(first, second, layout)
    }

    private func put(_ stream: Stream, _ cell: Int, _ record: Record) {
        if layout.fields[cell].type.isWord {
            record.cells[cell] = stream.word
        } else {
            record.cells.reference(cell).pointee = stream.reference
        }
    }
}

/// A stream whose elements are worked out by code.
final class CodeStream: Stream {
    private let step: (CodeStream) throws -> Bool

    init(_ step: @escaping (CodeStream) throws -> Bool) {
        self.step = step
    }

    override func advance() throws -> Bool { try step(self) }
}
