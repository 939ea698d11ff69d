struct Text: Collection {
    let s: String; var startIndex: String.Index { s.startIndex }; var endIndex: String.Index { s.endIndex }
    func index(after i: String.Index) -> String.Index { s.index(after: i) };
    subscript(i: String.Index) -> Character { s[i] }; subscript(r: Range<String.Index>) -> Substring { s[r] }
}
print(Text(s: "hello").dropFirst(2), Text(s: "a b").split(separator: " "))
func tail<C: Collection>(_ c: C) -> C.SubSequence { c.dropFirst() }
print(tail(Text(s: "xyz")))
