let j = [[1], [2, 3]].joined()
print(j.count, j.first!, Array(j), j.map { $0 + 1 }, type(of: j))
for (i, x) in j.enumerated() { print(i, x) }
let s = j.sorted(by: >); print(s)
print(Array([[1], [2]].joined(separator: [0])))
