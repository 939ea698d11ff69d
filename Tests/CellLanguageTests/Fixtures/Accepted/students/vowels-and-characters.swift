let text = "Crème brûlée, 42 €, and 👨‍👩‍👧!"
print(text.count, text.filter(\.isLetter).count, text.filter(\.isNumber), text.unicodeScalars.count, text.utf8.count)
var kinds: [String: Int] = [:]
for c in text {
    switch c {
    case "a", "e", "i", "o", "u": kinds["vowel", default: 0] += 1
    case _ where c.isLetter: kinds["letter", default: 0] += 1
    case _ where c.isWholeNumber: kinds["digit", default: 0] += c.wholeNumberValue!
    case " ": kinds["space", default: 0] += 1
    default: kinds["other", default: 0] += 1
    }
}
print(kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
print(String(text.reversed()).prefix(3), text.uppercased().prefix(5), text.first!.isUppercase, "é" == "e\u{301}")
let middle = text.index(text.startIndex, offsetBy: 6)
print(text[middle], text[..<middle], text[middle...].prefix(6), text.lastIndex(of: "e") != nil)
var edited = text
edited.replaceSubrange(edited.startIndex..<middle, with: "Hot ")
edited.insert("~", at: edited.startIndex)
edited.removeLast()
print(edited, edited.hasPrefix("~"))
