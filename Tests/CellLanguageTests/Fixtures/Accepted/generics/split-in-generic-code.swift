func eq<C: Collection>(_ c: C) -> Bool where C.Element: Equatable { c.dropFirst().elementsEqual(c.dropLast()) }
print(eq([1, 1]), eq("ab"))
func parts<C: Collection>(_ c: C) -> [C.SubSequence] where C.Element: Equatable { c.split(separator: c.first!) }
print(parts([0, 1, 0, 2, 3]), parts("xaxb"))
