var book: [String: String] = ["Ann": "555-1234", "Bob": "555-9876"]
book["Cy"] = "555-0000"
book["Ann"] = "555-4321"
book["Bob"] = nil
print(book.count, book["Ann"] ?? "unknown", book["Bob"] ?? "unknown")
for name in book.keys.sorted() { print("\(name): \(book[name]!)") }
if let number = book["Cy"] { print("Cy has", number) }
let areas = book.mapValues { String($0.prefix(3)) }
print(areas["Cy"]!, areas.values.sorted())
var scores: [String: [Int]] = [:]
for (name, score) in [("Ann", 5), ("Bob", 7), ("Ann", 9)] { scores[name, default: []].append(score) }
for (name, list) in scores.sorted(by: { $0.key < $1.key }) {
    print(name, list, Double(list.reduce(0, +)) / Double(list.count))
}
