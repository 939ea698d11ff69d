protocol Ord {
    static func < (a: Self, b: Self) -> Bool; static func == (a: Self, b: Self) -> Bool;
    static func >= (a: Self, b: Self) -> Bool; static func != (a: Self, b: Self) -> Bool
}
extension Int: Ord {}
extension String: Ord {}
extension Double: Ord {}
func rank<T: Ord>(_ a: T, _ b: T) -> String { a == b ? "same" : a < b ? "less" : a >= b ? "more" : "none" }
print(rank(1, 2), rank("b", "a"), rank(1.5, 1.5), rank(Double.nan, 1))
func differ<T: Ord>(_ a: T, _ b: T) -> Bool { a != b }
print(differ(1, 1), differ("x", "y"))
