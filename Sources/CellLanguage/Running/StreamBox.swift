/// An `AnyIterator` as a cell holds it: all that hold it go on together.
class StreamBox {
    let stream: Stream

    init(_ stream: Stream) {
        self.stream = stream
    }

    /// What goes through the rest, for a loop or another iterator.
    func rest() throws -> Stream { stream }
}

/// The iterator of a collection: whoever holds it goes on by itself, so it is copied before it goes on for one of several.
final class IteratorBox: StreamBox {
    /// What it goes through: a word or a reference.
    let elements: (word: Int, reference: Reference?)
    /// How many elements it has given.
    private(set) var passed = 0
    private let make: (Int, Reference?) throws -> Stream

    init(_ word: Int, _ reference: Reference?, _ make: @escaping (Int, Reference?) throws -> Stream) throws {
        (elements, self.make) = ((word, reference), make)
        super.init(try make(word, reference))
    }

    private init(_ stream: Stream, of other: IteratorBox) {
        (elements, make, passed) = (other.elements, other.make, other.passed)
        super.init(stream)
    }

    func advance() throws -> Bool {
        guard try stream.advance() else { return false }
        passed += 1
        return true
    }

    func copy() throws -> IteratorBox { IteratorBox(try rest(), of: self) }

    override func rest() throws -> Stream {
        if let copied = stream.copy() { return copied }
        let again = try make(elements.word, elements.reference)
        for _ in 0..<passed where try !again.advance() { break }
        return again
    }
}
