let a = "Hello", b = "World"
print(a + ", " + b + "!", a.count, a.isEmpty, "".isEmpty)
var s = a
s += " there"
s.append("!")
s.append(contentsOf: " ok")
print(s, a)
print(a.uppercased(), b.lowercased(), "hello world".capitalized2)
print(a == "Hello", a != b, a < b, a.contains("ell"), a.contains("z"), a.hasPrefix("He"), a.hasSuffix("lo"))
print(String(repeating: "ab", count: 3), String(5), String(2.5), String(true), String("x"))
print(String("hello".reversed()), String(["a", "b"] as [Character]))
print("a\tb\\ \"q\" \u{41}\u{1F600}")
print("abc".first!, "abc".last!, "".first as Any)
extension String { var capitalized2: String { prefix(1).uppercased() + dropFirst() } }
