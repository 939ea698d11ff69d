let n = [3, 1, 4, 1, 5, 9, 2, 6]
print(n.map { $0 * $0 }, n.filter { $0 > 3 }, n.reduce(0, +), n.reduce(1, *))
print(n.sorted(), n.sorted(by: >), n.reversed() as [Int], n.min()!, n.max()!)
print(n.contains { $0 > 8 }, n.allSatisfy { $0 > 0 }, n.first { $0 > 3 }!, n.last { $0 < 3 }!)
print(n.firstIndex { $0 == 1 }!, n.lastIndex(of: 1)!, n.count { $0 == 1 })
print(n.enumerated().map { "\($0):\($1)" }, n.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
print([[1, 2], [3], []].flatMap { $0 }, ["1", "x"].compactMap { Int($0) })
print(n.prefix { $0 != 5 }, n.drop { $0 != 5 }, Array(n.prefix(3)), Array(n.suffix(2)))
print(n.partitioned { $0 > 3 })
print(zip(n, n.dropFirst()).map { $1 - $0 }, n.reduce(into: []) { $0.insert($1, at: 0) } as [Int])
print(n.elementsEqual([3]), n.starts(with: [3, 1]), n.lexicographicallyPrecedes([3, 2]))
extension Array {
    func partitioned(_ f: (Element) -> Bool) -> ([Element], [Element]) { (filter(f), filter { !f($0) }) }
}
print(n.dropFirst(2).dropLast(2).map { $0 }, n.shuffled().sorted() == n.sorted())
