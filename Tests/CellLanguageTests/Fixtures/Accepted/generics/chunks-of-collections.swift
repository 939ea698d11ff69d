func pairs<C: Collection>(_ c: C) -> [(C.Element, C.Element)] {
    var out: [(C.Element, C.Element)] = []; var i = c.startIndex;
    while i != c.endIndex { let n = c.index(after: i); if n == c.endIndex { break }; out.append((c[i], c[n])); i = n };
    return out
}
print(pairs([1, 2, 3]), pairs("ab"))
func chunk<C: Collection>(_ c: C, _ n: Int) -> [C.SubSequence] {
    var out: [C.SubSequence] = []; var rest = c[...];
    while !rest.isEmpty { out.append(rest.prefix(n)); rest = rest.dropFirst(n) }; return out
}
print(chunk([1, 2, 3, 4, 5], 2), chunk("hello", 2))
extension Collection {
    func chunked(_ n: Int) -> [SubSequence] {
        guard !isEmpty else { return [] }; return [prefix(n)] + dropFirst(n).chunkedRest(n)
    };
    func chunkedRest(_ n: Int) -> [SubSequence] where SubSequence.SubSequence == SubSequence {
        isEmpty ? [] : [prefix(n)]
    }
}
