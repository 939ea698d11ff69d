var d = ["a": 1, "b": 2, "c": 3]
d["b"] = nil
d["d"] = 4
let i = d.index(forKey: "c")!
print(d[i], d.keys[i], d.values[i], d.index(forKey: "zz") == nil, d.distance(from: d.startIndex, to: d.endIndex))
d.values[i] = 33
d.values[d.index(forKey: "d")!] += 1
print(d["c"]!, d["d"]!, d.count)
for i in d.values.indices { d.values[i] *= 2 }
print(d.values.sorted(), d.remove(at: d.index(forKey: "a")!), d.keys.sorted(), d[d.startIndex].key == d.first!.key)
print(d.indices.count, d.keys.indices.count)
if let k = d.firstIndex(where: { $0.value == 66 }) { print(d[k].key, d.keys.firstIndex(of: "c") == k) }
var lists = ["x": [1]]
lists.values[lists.startIndex].append(2)
print(lists)
for i in lists.indices { lists.values[i].removeAll() }
print(lists, lists.index(after: lists.startIndex) == lists.endIndex)
let one = ["a": 1]
print(one.keys.debugDescription, one.values.debugDescription, one.debugDescription, one.keys.description)
debugPrint(one.keys, one.values)
