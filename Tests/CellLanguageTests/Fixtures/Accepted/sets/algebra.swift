let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
print(a.isSubset(of: [1, 2, 3, 4, 5]), a.isSuperset(of: [1, 2]), a.isDisjoint(with: [9]), a.isDisjoint(with: b))
print(a.isStrictSubset(of: a), Set([1]).isStrictSubset(of: a), a.union([9, 9]).count, a.intersection([1, 77]).sorted())
var c = a
c.subtract([1])
c.formIntersection([2, 3, 99])
print(c.sorted())
c.formSymmetricDifference([3, 4])
print(c.sorted(), c == [2, 4])
let unique = Array(Set([3, 1, 3, 2])).sorted()
print(unique, Set(["b", "a"]).sorted().joined(), [1, 2, 2].count - Set([1, 2, 2]).count)
let common = Set("swift").intersection("rust")
print(common.sorted(), Set(1...5).subtracting(2...4).sorted())
let nested: Set<Set<Int>> = [[1, 2], [2, 1], [3]]
print(nested.count, nested.contains([2, 1]))
