import Foundation
print(" a b ".trimmingCharacters(in: .whitespaces) + "|", "\n x \t\n".trimmingCharacters(in: .whitespacesAndNewlines) + "|")
print("a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")), "xxaxx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("a b".components(separatedBy: " "), "a b\tc".components(separatedBy: .whitespaces), "a\n\nb".components(separatedBy: .newlines))
print("Hello, World! 42".components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty })
print("12ab".trimmingCharacters(in: .decimalDigits), "(x)".trimmingCharacters(in: .punctuationCharacters), "é1".trimmingCharacters(in: .letters), "$5".trimmingCharacters(in: .symbols))
print(CharacterSet.uppercaseLetters.contains("A"), "ab12".unicodeScalars.filter { CharacterSet.letters.contains($0) }.count)
print("  padded ".dropFirst().trimmingCharacters(in: .whitespaces), "a-b_c".components(separatedBy: CharacterSet(charactersIn: "-").union(CharacterSet(charactersIn: "_"))))
