var list = [5, 3, 8, 1]
list.append(contentsOf: [7, 7])
list.insert(0, at: 1)
list.remove(at: 2)
list += [9]
print(list, list.count, list.first!, list.last!, list.contains(8), list.firstIndex(of: 7)!, list.lastIndex(of: 7)!)
print(list.sorted(), list.sorted(by: >), list.reversed().map { $0 }, list.min()!, list.max()!, list.dropFirst(2), list.suffix(2), list.prefix(while: { $0 != 1 }))
print(list.map { $0 * $0 }, list.filter { $0 % 2 == 1 }, list.reduce(0, +), list.allSatisfy { $0 < 10 }, list.split(separator: 7), list.chunks(2))
extension Array { func chunks(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
var set: Set = [3, 1, 2]
set.insert(2)
set.formUnion([4, 5])
print(set.sorted(), set.isSuperset(of: [1, 2]), set.intersection([2, 9]).sorted(), set.symmetricDifference([1, 10]).sorted(), set.subtracting([1, 2, 3]).sorted())
var ages = ["Ann": 30, "Bob": 25]
ages["Cy"] = 41
ages["Bob"] = nil
if let old = ages.updateValue(31, forKey: "Ann") { print("was", old) }
print(ages.sorted { $0.value > $1.value }.map(\.key), ages.mapValues { $0 + 1 }["Cy"]!, ages.filter { $0.value > 35 }.count, ages["Zed", default: -1])
ages.merge(["Ann": 1, "Di": 2]) { old, new in old + new }
print(ages["Ann"]!, ages.keys.sorted(), ages.values.sorted(), Dictionary(uniqueKeysWithValues: zip(["x", "y"], 1...)).sorted { $0.key < $1.key }.map(\.value))
let nested = [[1, 2], [], [3]]
print(nested.flatMap { $0 }, nested.joined().count, Array(nested.joined(separator: [0])), zip(list, nested).map { $0 + $1.count }, (1...3).reversed().map(String.init))
let (evens, odds) = (list.filter { $0.isMultiple(of: 2) }, list.filter { !$0.isMultiple(of: 2) })
print(evens, odds, list.indices.filter { list[$0] > 5 }, list.enumerated().map { "\($0):\($1)" }.joined(separator: ","), list.isEmpty, Array(repeating: "ab", count: 2), stride(from: 10, through: 0, by: -5).map { $0 })
