print(type(of: stride(from: 0.0, to: 1.0, by: 0.5).makeIterator()))
print(
    type(of: (1...3).reversed().makeIterator()), type(of: [1: 2].makeIterator()), type(of: [1: 2].keys.makeIterator()),
    type(of: [1: 2].values.makeIterator()))
print(
    type(of: "abc".makeIterator()), type(of: "abc".dropFirst().makeIterator()),
    type(of: [1, 2].dropFirst().makeIterator()), type(of: Set([1]).makeIterator()))
print(
    type(of: (1...).makeIterator()), type(of: (1...).prefix(2).makeIterator()),
    type(of: repeatElement(1, count: 2).makeIterator()))
print(type(of: CollectionOfOne(1).makeIterator()), type(of: EmptyCollection<Int>().makeIterator()))
