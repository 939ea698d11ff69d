struct Tokenizer {
    private var ids: [String: Int] = ["<pad>": 0, "<unk>": 1]
    private(set) var vocabulary = ["<pad>", "<unk>"]
    init(training texts: [String], minimum: Int = 1) {
        var counts: [String: Int] = [:]
        for text in texts { for word in Self.words(text) { counts[word, default: 0] += 1 } }
        for (word, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) where count >= minimum {
            ids[word] = vocabulary.count
            vocabulary.append(word)
        }
    }
    static func words(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: { !($0.isLetter || $0 == "'") }).map(String.init)
    }
    func encode(_ text: String, length: Int? = nil) -> [Int] {
        var tokens = Self.words(text).map { ids[$0] ?? 1 }
        if let length { tokens = Array(tokens.prefix(length)) + Array(repeating: 0, count: max(0, length - tokens.count)) }
        return tokens
    }
    func decode(_ tokens: [Int]) -> String { tokens.filter { $0 > 0 }.map { vocabulary[$0] }.joined(separator: " ") }
}
let tokenizer = Tokenizer(training: ["The cat sat.", "The dog didn't sit; the cat did!"])
print(tokenizer.vocabulary.prefix(4), tokenizer.vocabulary.count)
print(tokenizer.encode("the cat flew", length: 5), tokenizer.encode("dog"), tokenizer.decode(tokenizer.encode("THE dog!")))
