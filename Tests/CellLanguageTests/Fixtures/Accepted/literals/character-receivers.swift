let vowels = "hello world".filter { ["a", "e", "i", "o", "u"].contains($0) }
print(vowels)
let c: Character = "b"
print(
    ("a"..."z").contains(c), ["a", "b"].contains(c), ["a", "b"].firstIndex(of: c)!, ["x": 1].count, ["b": 2][c] as Any)
print("Abc1".filter { ("a"..."b").contains($0) }, "abc".map { ["a": 1, "b": 2][$0] ?? 0 })
print(
    Set(["a", "b"]).contains(c), Set("abc").isSuperset(of: ["a"]), Array("abc") == ["a", "b", "c"],
    ["a", "b"] + Array("c"))
print(
    ["a", "b", "c"].map { $0.uppercased() }, ["a", "b"].joined(separator: "-"), ["a", "b"].contains("a"),
    ["a"].first!.count)
func isVowel(_ c: Character) -> Bool { ["a", "e"].contains(c) }
print("area".filter(isVowel), ["a", "b"].filter(isVowel), ["a", "b"].map(isVowel))
print("abcabc".reduce(into: [:]) { $0[$1, default: 0] += 1 }.filter { $0.value > 1 }.count)
for ch in "a1 b" {
    if ("0"..."9").contains(ch) { print("digit", ch) } else if ("a"..."z") ~= ch { print("letter", ch) }
}
print(["a", "b"].contains { $0 == c }, ["a", "b"].lastIndex(of: c) as Any, ["a", "b"].allSatisfy { $0 != c })
print(["a", "bc"].map(\.count), ["a", "b"].sorted(by: >), ["b", "a"].min()!, type(of: ["a", "b"]))
print(zip(["a", "b"], "ab").map { $0 == String($1) }, zip("ab", ["a", "b"]).map { $0 == $1 })
let pairs = ["(": ")", "[": "]"]
func balanced(_ s: String) -> Bool {
    var st: [Character] = []; let p: [Character: Character] = ["(": ")", "[": "]"];
    for ch in s {
        if let close = p[ch] {
            st.append(close)
        } else if p.values.contains(ch) {
            if st.popLast() != ch { return false }
        }
    }; return st.isEmpty
}
print(balanced("([])"), balanced("([)]"), pairs.count)
print("a-b_c".split { ["-", "_"].contains($0) }, "xyz".contains { !["x", "y"].contains($0) })
print("hello".firstIndex { ["l", "o"].contains($0) }.map { "hello".distance(from: "hello".startIndex, to: $0) } as Any)
