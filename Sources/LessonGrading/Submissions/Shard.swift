/// One of several equal parts of a class, for one of several machines: `3/16`.
package struct Shard: Hashable, Codable, Sendable, CustomStringConvertible {
    /// Counted from 1.
    package let number: Int
    package let count: Int

    package static let whole = Shard(number: 1, count: 1)

    package init(number: Int, count: Int) {
        self.number = number
        self.count = count
    }

    /// `nil` for anything but `3/16`.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], (1...100_000).contains(count),
            (1...count).contains(number)
        else { return nil }
        self.init(number: number, count: count)
    }

    package func part<Item>(of items: [Item]) -> [Item] {
        stride(from: number - 1, to: items.count, by: count).map { items[$0] }
    }

    package var description: String { "\(number)/\(count)" }
}
