struct Half: RangeReplaceableCollection {
    var items: [Int] = []; var startIndex: Int { 0 }; var endIndex: Int { items.count };
    func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> Int { items[i] }
}
