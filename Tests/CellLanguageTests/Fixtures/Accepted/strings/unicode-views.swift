let text = "Aé€😀"
print(Array(text.utf8), Array(text.utf16))
print(text.unicodeScalars.map { $0.value })
print(text.utf8.count, text.utf16.count, text.unicodeScalars.count, text.count)
for scalar in "hi".unicodeScalars { print(scalar, scalar.value, terminator: " ") }
print()
print(text.utf8.first!, String(decoding: [72, 105] as [UInt8], as: UTF8.self))
print(UnicodeScalar("a").value, Character(UnicodeScalar(0x1F600)!), String(UnicodeScalar(97)))
let shifted = String("Hello".unicodeScalars.map { Character(UnicodeScalar($0.value + 1)!) })
print(shifted)
func caesar(_ s: String, _ k: UInt8) -> String {
    String(s.map { c in
        guard let a = c.asciiValue, c.isLowercase else { return c }
        return Character(UnicodeScalar((a - 97 + k) % 26 + 97))
    })
}
print(caesar("hello, xyz", 3), caesar(caesar("abc", 13), 13))
