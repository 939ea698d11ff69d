let c: Character = "é"
print(c, c.isLetter, c.isNumber, c.isUppercase, c.isLowercase, c.isWhitespace, c.isPunctuation)
for ch in "aZ5 .\n" as String { print(ch.isLetter, ch.isNumber, ch.isWhitespace, ch.isUppercase, ch.isNewline) }
print(("7" as Character).wholeNumberValue!, ("x" as Character).wholeNumberValue as Any, ("f" as Character).hexDigitValue!)
print(Character("a").uppercased(), Character("ß").uppercased(), Character("A").lowercased())
print(Character("a") < Character("b"), Character("A") == "A", "abc".contains("b" as Character))
print(Character("a").asciiValue!, Character("é").asciiValue as Any, Character(UnicodeScalar(66)))
print(String(Character("x")) + "y", Character("π").isSymbol, Character("+").isSymbol, Character("+").isMathSymbol)
let letters = "hello".map { $0 }
print(letters, letters.count, String(letters.sorted()))
print("Hello, World 42".filter(\.isLetter), "a1b2".filter { $0.isNumber })
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
print("education".filter { vowels.contains($0) }.count)
