struct Idx: Comparable { let k: Int; static func < (a: Idx, b: Idx) -> Bool { a.k < b.k } }
struct Text: Collection { let s: [String]
  var startIndex: Idx { Idx(k: 0) }; var endIndex: Idx { Idx(k: s.count) }
  func index(after i: Idx) -> Idx { Idx(k: i.k + 1) }
  subscript(i: Idx) -> String { s[i.k] } }
let t = Text(s: ["a", "b", "c"]); print(Array(t), t.count, t.first!, t[t.index(after: t.startIndex)], t.joined(), t.map { $0 + "!" })
for (i, w) in t.enumerated() { print(i, w) }
print(t.indices.map(\.k), t[t.index(t.startIndex, offsetBy: 2)], t.isEmpty, zip(t, t.dropFirst()).map { $0 + $1 })
