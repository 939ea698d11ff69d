var list = ["milk", "eggs"]
list.append("bread")
list += ["tea", "apples"]
list.insert("butter", at: 1)
print(list.count, list)
list.remove(at: 0)
list[0] = "margarine"
print(list.first!, list.last!, list.contains("tea"))
if let position = list.firstIndex(of: "bread") { print("bread is at", position) }
for (i, item) in list.sorted().enumerated() { print(i, item.uppercased()) }
let long = list.filter { $0.count > 4 }
print(long, list.map { $0.count }, list.joined(separator: " & "))
list.removeAll { $0.hasPrefix("b") }
print(list, list.isEmpty, Array(list.reversed()))
