func removeOdds<C: RangeReplaceableCollection>(_ c: C) -> C where C.Element: BinaryInteger { c.filter { $0 % 2 == 0 } }
print(removeOdds([1, 2, 4]), removeOdds([3, 2][0...]))
