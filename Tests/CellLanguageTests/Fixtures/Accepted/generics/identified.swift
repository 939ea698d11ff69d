struct Item: Identifiable { let id: Int; var t: String }
func ids<C: Collection>(_ c: C) -> [C.Element.ID] where C.Element: Identifiable { c.map { $0.id } }
func byID<T: Identifiable>(_ xs: [T]) -> [T.ID: T] { Dictionary(uniqueKeysWithValues: xs.map { ($0.id, $0) }) }
print(ids([Item(id: 3, t: "a")]), byID([Item(id: 1, t: "q")])[1]!.t)
class Node: Identifiable { let id = "n" }
print(Node().id)
