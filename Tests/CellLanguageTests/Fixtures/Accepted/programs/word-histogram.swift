// Word counts and histograms
let text = "the cat the dog a cat"
var counts: [Substring: Int] = [:]
for w in text.split(separator: " ") { counts[w, default: 0] += 1 }
for (w, n) in counts.sorted(by: { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }) {
    print(w.padding(4), String(repeating: "*", count: n))
}
extension StringProtocol {
    func padding(_ n: Int) -> String { self + String(repeating: " ", count: Swift.max(0, n - count)) }
}
print(text.split(separator: " ").map(\.count).max()!, Set(text).count, text.contains("dog"))
