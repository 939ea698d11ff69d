import FlyingSocks

/// Events as the bytes of a response that does not end.
struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8
    let events: AsyncStream<String>

    func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<String>.Iterator
        private var rest: ArraySlice<UInt8> = []

        init(events: AsyncStream<String>.Iterator) { self.events = events }

        mutating func next() async -> UInt8? {
            if rest.isEmpty { rest = Array((await events.next() ?? "").utf8)[...] }
            return rest.popFirst()
        }

        /// Each event at once, however few bytes it has.
        mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
            guard let event = await events.next() else { return nil }
            return Array(event.utf8)
        }
    }
}
