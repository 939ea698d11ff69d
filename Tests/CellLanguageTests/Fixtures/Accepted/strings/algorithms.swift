func isPalindrome(_ s: String) -> Bool {
    let letters = s.lowercased().filter { $0.isLetter }
    return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("nope"))
func wordCounts(_ s: String) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for word in s.lowercased().split(separator: " ") { counts[String(word), default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
}
for (word, n) in wordCounts("the cat and the dog and the bird") { print(word, n) }
func runLength(_ s: String) -> String {
    var result = "", previous: Character?, n = 0
    func flush() { if let previous { result += "\(previous)\(n)" } }
    for c in s {
        if c == previous { n += 1 } else { flush(); previous = c; n = 1 }
    }
    flush()
    return result
}
print(runLength("aaabccd"), runLength("").isEmpty)
print("listen".sorted() == "silent".sorted(), zip("abcd", "abxd").filter { $0 != $1 }.count)
func binary(_ n: Int) -> String { n < 2 ? "\(n)" : binary(n / 2) + "\(n % 2)" }
print(binary(37), String(37, radix: 2), Int("100101", radix: 2)!)
