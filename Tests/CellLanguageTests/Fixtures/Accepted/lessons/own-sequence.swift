struct Batches<Base: Collection>: Sequence where Base.Index == Int {
    let base: Base
    let size: Int
    struct Iterator: IteratorProtocol {
        let base: Base
        let size: Int
        var position: Int
        mutating func next() -> [Base.Element]? {
            guard position < base.endIndex else { return nil }
            let end = Swift.min(position + size, base.endIndex)
            defer { position = end }
            return (position..<end).map { base[$0] }
        }
    }
    func makeIterator() -> Iterator { Iterator(base: base, size: size, position: base.startIndex) }
}
extension Array {
    func batched(_ size: Int) -> Batches<[Element]> { Batches(base: self, size: size) }
}
for batch in [1, 2, 3, 4, 5].batched(2) { print(batch) }
print(Array("abcdefg").batched(3).map { String($0) })
print([0.5, 1.5].batched(5).first { $0.count == 2 } ?? [])
let sums = (1...9).map { $0 }.batched(4).map { $0.reduce(0, +) }
print(sums, sums.max()!)
