struct Meters: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    var value: Double
    init(floatLiteral value: Double) { self.value = value }
    init(integerLiteral value: Int) { self.value = Double(value) }
    var description: String { "\(value)m" }
}
struct Tags: ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    var names: [String]
    init(arrayLiteral elements: String...) { names = elements }
    init(stringLiteral value: String) { names = [value] }
}
let a: Meters = 3, b: Meters = 2.5
print(a, b)
let t: Tags = ["x", "y"], u: Tags = "z"
print(t.names, u.names)
func run(_ distance: Meters) -> String { "ran \(distance)" }
print(run(5), run(1.5))
struct Table: ExpressibleByDictionaryLiteral {
    var rows: [(String, Int)]
    init(dictionaryLiteral elements: (String, Int)...) { rows = elements }
}
let table: Table = ["b": 1, "a": 2]
print(table.rows)
