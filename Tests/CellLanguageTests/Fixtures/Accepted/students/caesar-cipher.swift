func shift(_ c: Character, by n: Int) -> Character {
    guard let ascii = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    return Character(UnicodeScalar(UInt8((Int(ascii - base) + n + 26) % 26) + base))
}
func cipher(_ text: String, by n: Int) -> String { String(text.map { shift($0, by: n) }) }
let secret = cipher("Hello, World!", by: 3)
print(secret, cipher(secret, by: -3))
let table = Dictionary(uniqueKeysWithValues: zip("abc", "xyz"))
print(String("aabbcc!".map { table[$0] ?? $0 }))
for n in 1...2 { print(cipher("xyz", by: n), terminator: n == 2 ? "\n" : ", ") }
