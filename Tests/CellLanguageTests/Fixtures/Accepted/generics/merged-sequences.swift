func merge<T: Comparable>(_ a: some Sequence<T>, _ b: some Sequence<T>) -> [T] {
    var (i, j) = (a.makeIterator(), b.makeIterator()); var (x, y) = (i.next(), j.next()); var out: [T] = [];
    while let p = x, let q = y { if p <= q { out.append(p); x = i.next() } else { out.append(q); y = j.next() } };
    while let p = x { out.append(p); x = i.next() }; while let q = y { out.append(q); y = j.next() }; return out
}
print(merge([1, 4], 2...5), merge("ac", "b"))
func zipLongest<A, B>(_ a: [A], _ b: [B]) -> [(A?, B?)] {
    (0..<max(a.count, b.count)).map { (a.indices.contains($0) ? a[$0] : nil, b.indices.contains($0) ? b[$0] : nil) }
}
print(zipLongest([1, 2], ["a"]))
