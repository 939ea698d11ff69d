let family = "👨‍👩‍👧"
let flag = "🇳🇴🇸🇪"
let accented = "e\u{301}"
print(family.count, flag.count, accented.count, "é".count)
print(family.unicodeScalars.count, family.utf8.count, family.utf16.count)
print(accented == "é", accented.unicodeScalars.count, "é".unicodeScalars.count, accented.utf8.count)
print("cafe\u{301}".count, "cafe\u{301}" == "café", "cafe\u{301}".last!)
print("👍🏽".count, "1️⃣".count, "नि".count, "한국".count, "\r\n".count)
print(String(flag.reversed()), String("ab👨‍👩‍👧c".reversed()))
print(flag.map { $0 }, Array("añ👋"))
print(Set(["é", "e\u{301}"]).count, "Å" == "\u{41}\u{30A}", "ﬁ" == "fi")
var word = "cafe"
print(word.count)
word += "\u{301}"
print(word, word.count)
for (i, ch) in "a🇳🇴b".enumerated() { print(i, ch) }
