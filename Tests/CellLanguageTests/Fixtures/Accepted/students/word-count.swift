let text = """
    The quick brown fox jumps over the lazy dog.
    The dog barks; the fox runs!
    """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var counts: [String: Int] = [:]
for word in words { counts[word, default: 0] += 1 }
let top = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(3)
for (word, n) in top { print(word, n) }
print(words.count, Set(words).count, words.max { $0.count < $1.count }!, text.split(separator: "\n").count)
let initials = words.compactMap(\.first).map { String($0).uppercased() }.joined()
print(initials, initials.filter { "AEIOU".contains($0) }.count)
print(text.contains("lazy"), text.hasPrefix("The"), text.firstIndex(of: "q").map { text.distance(from: text.startIndex, to: $0) } ?? -1)
