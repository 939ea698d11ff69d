func == (a: Character, b: Character) -> Bool { false }
func < (a: Int, b: Int) -> Bool { fatalError("not the library's") }
prefix func ! (a: Bool) -> Bool { a }
print("one two".split(separator: " "), "a b c".hasPrefix("a b"))
print([3, 1, 2].sorted(), ["b", "a"].max()!, [1, 2, 3].contains(2))
