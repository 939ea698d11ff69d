let text = "one two three"
let first = text.prefix(3)
print(first, type(of: first), first.count, first == "one")
print(text.dropFirst(4), text.dropLast(6), text.suffix(5), text.prefix(100).count, text.dropFirst(100).isEmpty)
let word = String(first)
print(word, type(of: word))
print(text.prefix { $0 != " " }, text.drop { $0 != " " })
if let space = text.firstIndex(of: " ") {
    let rest = text[text.index(after: space)...]
    print(rest, rest.uppercased(), rest.split(separator: " "))
}
func shout(_ s: some StringProtocol) -> String { s.uppercased() + "!" }
print(shout(first), shout("str"))
let parts = text.split(separator: " ")
print(parts, parts.map { $0.count }, parts.joined(separator: "+"), parts[1] + "!")
print(Int("12 apples".prefix(2))!, "key=value".split(separator: "=").map(String.init))
