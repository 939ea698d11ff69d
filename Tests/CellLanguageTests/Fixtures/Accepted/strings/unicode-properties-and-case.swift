print("straße".uppercased(), "İstanbul".lowercased().count, "ΣΊΣΥΦΟΣ".lowercased(), "ﬀ".uppercased())
for c in "aZ9_é中😀½Ⅷ" as String { print(c, c.isLetter, c.isNumber, c.isSymbol, c.isPunctuation, c.isASCII, c.isCased, separator: " ") }
print("½".first!.numericValue2, "Ⅷ".first!.isWholeNumber, "٣".first!.wholeNumberValue as Any, "五".first!.isLetter)
extension Character { var numericValue2: Bool { isNumber && !isWholeNumber } }
print("a\u{300}".count, "\u{1F468}\u{200D}\u{1F4BB}".count, "e\u{301}" < "f", "a" < "á", "Z" < "a", "ä" < "z")
print("tab\tnew\nline".debugDescription, "quote\"".debugDescription, "\u{0}\u{7}".debugDescription, "é".unicodeScalars.first!.value)
print(["\u{e9}", "\u{65}\u{301}"].map(\.utf8.count), "\u{1F1F3}".count, "👩🏽‍🚀".unicodeScalars.count)
