let s = "Hello, wörld"
print(s[s.startIndex], s[s.index(after: s.startIndex)], s[s.index(before: s.endIndex)])
let fifth = s.index(s.startIndex, offsetBy: 4)
print(s[fifth], s[..<fifth], s[fifth...], s[s.startIndex...fifth])
let comma = s.firstIndex(of: ",")!
print(s[..<comma], s[s.index(after: comma)...], s.distance(from: s.startIndex, to: comma))
print(s.firstIndex(of: "z") as Any, s.lastIndex(of: "l").map { s.distance(from: s.startIndex, to: $0) }!)
for i in s.indices where s[i] == "o" { print("o at", s.distance(from: s.startIndex, to: i)) }
var m = "abc"
m.insert("X", at: m.index(m.startIndex, offsetBy: 1))
m.insert(contentsOf: "YZ", at: m.endIndex)
print(m, m.remove(at: m.startIndex), m)
m.removeSubrange(m.startIndex..<m.index(m.startIndex, offsetBy: 2))
m.replaceSubrange(m.startIndex..<m.index(after: m.startIndex), with: "--")
print(m, m.removeLast(), m.removeFirst(), m)
print(s.index(s.startIndex, offsetBy: 100, limitedBy: s.endIndex) as Any)
