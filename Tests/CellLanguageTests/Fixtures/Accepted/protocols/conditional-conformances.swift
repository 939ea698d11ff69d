protocol Describable { func describe() -> String }
extension Describable { func describe() -> String { "thing" }; func twice() -> String { describe() + describe() } }
extension Array: Describable where Element: Describable {
    func describe() -> String { "[" + map { $0.describe() }.joined(separator: ",") + "]" }
}
extension Optional: Describable where Wrapped: Describable {
    func describe() -> String { map { "some " + $0.describe() } ?? "none" }
}
extension Int: Describable { func describe() -> String { "int\(self)" } }
extension String: Describable {}
func d<T: Describable>(_ t: T) -> String { t.twice() }
print(d(1), d([1, 2]), d("x"), d([["a"]]), d(Optional(3)), d([Optional(1), nil]))
let all: [any Describable] = [1, "s", [1], Optional(2) as Int?]
for x in all { print(x.describe(), x.twice()) }
