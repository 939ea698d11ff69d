let text = """
    the quick brown fox
    jumps over the lazy dog
    the end
    """
let lines = text.split(separator: "\n")
let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
print(lines.count, words.count, text.count, Set(words).count)
let lengths = Dictionary(grouping: words, by: \.count).mapValues(\.count)
for length in lengths.keys.sorted() { print(length, String(repeating: "*", count: lengths[length]!)) }
let vocabulary = Set(words).sorted()
let index = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
print(words.map { index[$0]! })
func oneHot(_ word: String) -> [Int] { vocabulary.map { $0 == word ? 1 : 0 } }
print(oneHot("fox"), lines.map { $0.split(separator: " ").map { $0.first! } }.map { String($0) })
let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
print(pairs.filter { $0.hasPrefix("the") }, words.max { $0.count < $1.count }!)
