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
    private let restart: () throws -> Stream
    private var passed = 0

    convenience init(_ restart: @escaping () throws -> Stream) throws {
        self.init(try restart(), restart)
    }

    private init(_ stream: Stream, _ restart: @escaping () throws -> Stream) {
        self.restart = restart
        super.init(stream)
    }

    func advance() throws -> Bool {
        passed += 1
        return try stream.advance()
    }

    func copy() throws -> IteratorBox {
        let made = IteratorBox(try rest(), restart)
        made.passed = passed
        return made
    }

    override func rest() throws -> Stream {
        if let copied = stream.copy() { return copied }
        let again = try restart()
        for _ in 0..<passed where try !again.advance() { break }
        return again
    }
}
