func both<C: BidirectionalCollection>(_ c: C) -> (C.SubSequence, C.Element?) { (c.dropLast(), c.dropLast().last) }
print(both([1, 2, 3]), both("abc"))
func ends<C: BidirectionalCollection>(_ c: C) -> String {
    "\(c.prefix(1)) \(c.suffix(1)) \(c.prefix { _ in true }.count) \(c.drop { _ in false }.count)"
}
print(ends([1, 2, 3]), ends("abc"))
