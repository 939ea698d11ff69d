extension Collection {
    var second: Element? { dropFirst().first }
    var middle: Element { self[index(startIndex, offsetBy: count / 2)] }
    var width: Int { distance(from: startIndex, to: endIndex) }
    func at(_ n: Int) -> Element { self[index(startIndex, offsetBy: n)] }
    func indexed() -> [(Index, Element)] { Array(zip(indices, self)) }
    func every(_ n: Int) -> [Element] {
        var found: [Element] = []
        for (i, x) in self.enumerated() where i % n == 0 { found.append(x) }
        return found
    }
    func steps() -> Int {
        var (n, i) = (0, startIndex)
        while i < endIndex {
            n += 1
            formIndex(after: &i)
        }
        return n
    }
}
print([1, 2, 3].second!, "abc".second!, (1...3).second!)
print([1, 2, 3].middle, "abc".middle, [7, 8].indexed(), [1, 2].width, "abc".width)
print([1, 2, 3].at(1), "abc".at(2), [1, 2, 3].every(2), "abc".every(2), "abc".steps(), [3].steps())
