func sum<C: Collection>(_ c: C) -> Int where C.Element == Int { c.isEmpty ? 0 : c.first! + sum(c.dropFirst()) }
print(sum([1, 2, 3]), sum(1..<5), sum(Set([4, 5])), sum([1: 2].values))
