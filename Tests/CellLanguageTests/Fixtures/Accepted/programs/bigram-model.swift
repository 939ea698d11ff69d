let text = "the cat sat on the mat the cat ran"
let words = text.split(separator: " ").map(String.init)
var counts: [String: [String: Int]] = [:]
for (a, b) in zip(words, words.dropFirst()) { counts[a, default: [:]][b, default: 0] += 1 }
for word in counts.keys.sorted() {
    let followers = counts[word]!.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    print(word, "->", followers.map { "\($0.key):\($0.value)" }.joined(separator: " "))
}
func probability(of next: String, after word: String) -> Double {
    guard let row = counts[word] else { return 0 }
    return Double(row[next] ?? 0) / Double(row.values.reduce(0, +))
}
print(probability(of: "cat", after: "the"), probability(of: "dog", after: "the"), probability(of: "x", after: "y"))
var word = "on", story = ["on"]
for _ in 0..<4 {
    guard let next = counts[word]?.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { break }
    story.append(next)
    word = next
}
print(story.joined(separator: " "))
