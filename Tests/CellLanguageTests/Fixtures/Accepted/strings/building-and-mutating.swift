var s = ""
for i in 1...5 { s += "\(i)" + (i < 5 ? "," : "") }
print(s)
s.removeAll()
print(s.isEmpty)
for word in ["x", "y"] { word.forEach { s.append($0) } }
print(s, s + String(s.reversed()))
var letters = Array("hello")
letters[0] = "j"
letters.swapAt(1, 4)
print(String(letters))
s = "hello"
s.removeAll { $0 == "l" }
print(s)
s = String(s.map { $0 == "o" ? "0" : $0 })
print(s)
let padded = String(repeating: " ", count: 5 - "42".count) + "42"
print("[\(padded)]")
print("ab".flatMap { [$0, $0] }, "abc".enumerated().map { String(repeating: $1, count: $0 + 1) }.joined())
print(String("  trim me ".drop { $0 == " " }), "a".padded(to: 3) + "|")
extension String { func padded(to n: Int) -> String { self + String(repeating: " ", count: Swift.max(0, n - count)) } }
