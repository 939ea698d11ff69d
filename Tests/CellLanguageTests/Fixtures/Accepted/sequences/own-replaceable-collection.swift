struct Bag<T>: RangeReplaceableCollection {
    private var items: [T] = []; var startIndex: Int { 0 }; var endIndex: Int { items.count };
    func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> T { items[i] }
    init() {}
    mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with c: C) where C.Element == T {
        print("replace", r, c.count); items.replaceSubrange(r, with: c)
    }
}
var b = Bag<Int>(); b.append(1); b.append(contentsOf: [2, 3]); b.insert(9, at: 0);
print(Array(b), b.remove(at: 1), b.count)
b += [7]; print(b.map { $0 }, Array(b + [8]), b.removeFirst(), b.filter { $0 > 2 }.count)
b.removeAll { $0 == 7 }; print(Array(b)); b.removeAll();
print(b.isEmpty, Array(Bag([1, 2])), Bag(repeating: "x", count: 2).count)
