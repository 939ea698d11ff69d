struct Vocabulary {
    private(set) var words: [String] = ["<pad>", "<unk>"]
    private var ids: [String: Int] = ["<pad>": 0, "<unk>": 1]
    mutating func add(_ word: String) -> Int {
        if let id = ids[word] { return id }
        words.append(word)
        ids[word] = words.count - 1
        return words.count - 1
    }
    func encode(_ text: String, length: Int) -> [Int] {
        let tokens = text.lowercased().split { !$0.isLetter }.map { ids[String($0)] ?? 1 }
        return Array(tokens.prefix(length)) + Array(repeating: 0, count: max(0, length - tokens.count))
    }
    func decode(_ ids: [Int]) -> String { ids.filter { $0 != 0 }.map { words[$0] }.joined(separator: " ") }
}
var v = Vocabulary()
for word in "the cat and the dog".split(separator: " ") { print(word, v.add(String(word)), terminator: "; ") }
print()
let codes = v.encode("The DOG, and a cat!", length: 6)
print(codes, v.decode(codes), v.words.count, v.encode("", length: 2), v.encode("the the the", length: 2))
let oneHot = codes.prefix(2).map { id in (0..<v.words.count).map { $0 == id ? 1 : 0 } }
print(oneHot)
let embedding = (0..<v.words.count).map { [Double($0), Double($0 * $0) / 10] }
let vectors = codes.filter { $0 > 1 }.map { embedding[$0] }
print(vectors, vectors[0].indices.map { i in vectors.map { $0[i] }.reduce(0, +) / Double(vectors.count) })
