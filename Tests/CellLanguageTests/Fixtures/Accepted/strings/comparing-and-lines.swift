import Foundation

print("a".compare("b") == .orderedAscending, "b".compare("a").rawValue, "a".compare("a") == .orderedSame)
print(["b", "A", "c"].sorted { $0.caseInsensitiveCompare($1) == .orderedAscending })
print("file10".compare("file9", options: .numeric) == .orderedDescending)
print("A".compare("a", options: [.caseInsensitive, .numeric]) == .orderedSame)
"one\ntwo\nthree".enumerateLines { line, stop in
    print(line)
    if line == "two" { stop = true }
}
let text = "hello world"
let word = text.prefix(5)
print(word.base, word.dropFirst().base, word)
print(text.firstIndex(of: "w")!.utf16Offset(in: text), text[String.Index(utf16Offset: 4, in: text)])
print(["1", "x", "3"].flatMap { Int($0) }, "education".filter("aeiou".contains))
let places: Set = [text.startIndex, text.firstIndex(of: "h")!, text.endIndex]
print(places.count)
