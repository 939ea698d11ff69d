func f<C: RangeReplaceableCollection>(_ c: C) -> C where C.Element == Int {
    var d = c; d.insert(0, at: d.startIndex); d.removeLast2(); d += [5]; d.append(contentsOf: [6, 7]);
    d.replaceSubrange(d.startIndex..<d.index(after: d.startIndex), with: [9, 9]); return d + [1]
}
extension RangeReplaceableCollection {
    mutating func removeLast2() {
        guard !isEmpty else { return }; var i = startIndex; while index(after: i) != endIndex { i = index(after: i) };
        remove(at: i)
    }
}
print(f([1, 2, 3]), f([1, 2][...]))
