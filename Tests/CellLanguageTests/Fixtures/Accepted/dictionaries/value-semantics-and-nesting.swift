var a = ["x": [1, 2]]
var b = a
b["x"]?.append(3)
b["y"] = []
print(a["x"]!, b["x"]!, a.count, b.count)
var table: [String: [String: Int]] = [:]
table["r1", default: [:]]["c1"] = 5
table["r1"]?["c2"] = 6
table["r2"]?["c1"] = 7
print(table["r1"]!["c1"]!, table["r1"]!.count, table["r2"] as Any, table["r1"]?["zz"] as Any)
struct Item { var n = 0; var tags: [String] = [] }
var items: [Int: Item] = [1: Item()]
items[1]!.n += 5
items[1]?.tags.append("t")
items[2, default: Item()].n = 9
print(items[1]!.n, items[1]!.tags, items[2]!.n)
func adding(_ d: [String: Int]) -> [String: Int] { var d = d; d["new"] = 1; return d }
let original = ["k": 0]
print(adding(original).count, original.count)
print([1: "one"] == [1: "one"], ["a": 1] != ["a": 2])
