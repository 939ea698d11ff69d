extension Collection {
    func chunked(_ n: Int) -> [SubSequence] {
        var out: [SubSequence] = []; var i = startIndex
        while i != endIndex {
            let j = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex; out.append(self[i..<j]); i = j
        }
        return out
    }
    var tail: SubSequence { dropFirst() }
    func splitAt(_ k: Int) -> (SubSequence, SubSequence) { (prefix(k), dropFirst(k)) }
}
print(
    [1, 2, 3, 4, 5].chunked(2), "hello".chunked(2), [1, 2].tail, "xyz".tail, (0..<7).chunked(3),
    [1, 2, 3][1...].chunked(1))
print("hello".splitAt(2), [9, 8].splitAt(1))
