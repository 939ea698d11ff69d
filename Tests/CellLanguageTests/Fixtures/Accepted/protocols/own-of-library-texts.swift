protocol Textual {
    var count: Int { get }; func uppercased() -> String; mutating func append(_ s: String);
    func hasPrefix(_ p: String) -> Bool; init(repeating: String, count: Int)
}
extension String: Textual {}
func shout<T: Textual>(_ t: T) -> String {
    var t = t; t.append("!"); return t.uppercased() + "\(t.count)" + (t.hasPrefix("a") ? "y" : "n")
}
print(shout("abc")); func rep<T: Textual>(_: T.Type) -> T { T(repeating: "ab", count: 2) }; print(rep(String.self))
