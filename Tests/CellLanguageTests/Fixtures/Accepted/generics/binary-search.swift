func binarySearch<C: RandomAccessCollection>(_ c: C, _ x: C.Element) -> C.Index? where C.Element: Comparable {
    if c.isEmpty { return nil }
    let mid = c.index(c.startIndex, offsetBy: c.count / 2)
    if c[mid] == x { return mid }
    return c[mid] < x ? binarySearch(c[c.index(after: mid)...], x) : binarySearch(c[..<mid], x)
}
print(binarySearch([1, 3, 5, 7, 9], 7) as Any, binarySearch([1, 3], 2) as Any, binarySearch(0..<100, 42)!)
