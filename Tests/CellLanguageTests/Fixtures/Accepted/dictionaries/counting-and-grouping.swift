let text = "mississippi"
var counts: [Character: Int] = [:]
for c in text { counts[c, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
let top = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }!
print(top.key, top.value)
let words = ["apple", "bee", "ant", "bat", "cat"]
let groups = Dictionary(grouping: words) { $0.first! }
for key in groups.keys.sorted() { print(key, groups[key]!) }
var index: [Int: [String]] = [:]
for word in words { index[word.count, default: []].append(word) }
print(index.keys.sorted().map { ($0, index[$0]!.sorted()) })
let lengths = words.reduce(into: [:]) { $0[$1] = $1.count }
print(lengths["apple"]!, lengths.count)
