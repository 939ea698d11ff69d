struct Batches<Element>: Sequence {
    let items: [Element], size: Int
    func makeIterator() -> AnyIterator<[Element]> {
        var position = 0
        return AnyIterator {
            guard position < items.count else { return nil }
            defer { position += size }
            return Array(items[position..<Swift.min(position + size, items.count)])
        }
    }
}
for (number, batch) in Batches(items: Array(1...7), size: 3).enumerated() { print(number, batch) }
print(Batches(items: ["a", "b"], size: 5).map(\.count))
for epoch in 1...2 {
    var seen = 0
    for batch in Batches(items: [0.5, 1.5, 2.5], size: 2) { seen += batch.count }
    print("epoch \(epoch): \(seen)")
}
