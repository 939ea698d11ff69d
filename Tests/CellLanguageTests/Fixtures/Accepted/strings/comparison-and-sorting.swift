let words = ["banana", "Apple", "cherry", "apple", "Banana", "éclair", "zebra", "10", "9"]
print(words.sorted())
print(words.sorted { $0.lowercased() < $1.lowercased() })
print(words.sorted { ($0.count, $0) < ($1.count, $1) })
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "Z" < "a", "é" > "z", "10" < "9")
print(words.max()!, words.min()!, "a" == "a", "a".compare2("b"))
extension String { func compare2(_ other: String) -> Int { self < other ? -1 : self == other ? 0 : 1 } }
print(["b", "a"].sorted(by: >), String("hello".sorted()), "hello".max()!)
print("abc".elementsEqual("abc"), "abc".lexicographicallyPrecedes("abd"), "abc".starts(with: "ab"))
