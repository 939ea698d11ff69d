func words<S: StringProtocol>(_ s: S) -> [String] { s.split(separator: " ").map { String($0) } }
print(words("a b"), words("a b c".dropFirst(2)))
func caps<S: StringProtocol>(_ s: S) -> String { s.prefix(1).uppercased() + s.dropFirst() }
print(caps("hello"), caps("xhello".dropFirst()))
extension StringProtocol {
    var initials: String { split(separator: " ").compactMap { $0.first }.map(String.init).joined() };
    func center(_ n: Int) -> String { let p = max2(0, n - count) / 2; return String(repeating: " ", count: p) + self }
    func at(_ i: Int) -> Character { self[index(startIndex, offsetBy: i)] };
    var isPalindrome: Bool { Array(self) == Array(reversed()) }
}
func max2(_ a: Int, _ b: Int) -> Int { a > b ? a : b }
print("Ada Lovelace".initials, "ab".center(6), "hey".at(1), "level".isPalindrome, "xlevel".dropFirst().isPalindrome)
extension String { func rot() -> String { String(dropFirst() + prefix(1)) } }
print("abc".rot(), "abc".lowercased().hasSuffix("bc"), "a" + String("b") + "c".uppercased())
func lines<T: StringProtocol>(_ t: T) -> Int { t.reduce(1) { $0 + ($1 == "\n" ? 1 : 0) } }
print(lines("a\nb"), "abc".firstIndex(of: "b")! < "abc".endIndex)
