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


struct Point: Equatable { var x: Double, y: Double }
func distance(_ a: Point, _ b: Point) -> Double { (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) }
let points = [(1, 1), (1.5, 2), (1, 0.5), (8, 8), (9, 9), (8.5, 7)].map { Point(x: $0, y: $1) }
var centres = [points[0], points[1]]
for round in 1...10 {
    let nearest = points.map { p in centres.indices.min { distance(centres[$0], p) < distance(centres[$1], p) }! }
    let moved = centres.indices.map { i -> Point in
        let mine = zip(points, nearest).filter { $1 == i }.map(\.0)
        guard !mine.isEmpty else { return centres[i] }
        let n = Double(mine.count)
        return Point(x: mine.map(\.x).reduce(0, +) / n, y: mine.map(\.y).reduce(0, +) / n)
    }
    print(round, nearest, moved)
    if moved == centres { break }
    centres = moved
}
func vote(_ p: Point, _ k: Int, _ labelled: [(Point, String)]) -> String {
    let near = labelled.sorted { distance($0.0, p) < distance($1.0, p) }.prefix(k)
    let counts = near.reduce(into: [String: Int]()) { $0[$1.1, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }[0].key
}
print(vote(Point(x: 2, y: 2), 3, Array(zip(points, ["a", "a", "a", "b", "b", "b"]))))




// ----
enum ParseError: Error { case empty, badNumber(token: String, at: Int), unknownOperator(Character) }
func tokenize(_ text: String) throws -> [String] {
    let tokens = text.split(separator: " ").map(String.init)
    if tokens.isEmpty { throw ParseError.empty }
    return tokens
}
func evaluate(_ text: String) throws -> Double {
    var stack: [Double] = []
    for (position, token) in try tokenize(text).enumerated() {
        if let number = Double(token) { stack.append(number); continue }
        guard stack.count >= 2 else { throw ParseError.badNumber(token: token, at: position) }
        let b = stack.removeLast(), a = stack.removeLast()
        switch token {
        case "+": stack.append(a + b)
        case "-": stack.append(a - b)
        case "*": stack.append(a * b)
        case "/": stack.append(a / b)
        default: throw ParseError.unknownOperator(token.first!)
        }
    }
    return stack[0]
}
for text in ["3 4 + 2 *", "", "1 x", "1 2 ^", "1 0 /"] {
    do { print(text, "=", try evaluate(text)) } catch { print("\(text): \(error)") }
}
