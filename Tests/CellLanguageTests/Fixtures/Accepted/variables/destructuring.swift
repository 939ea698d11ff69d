let people = [("Ann", 30), ("Bob", 25)]
for (name, age) in people { print(name, age) }
for (index, (name, age)) in people.enumerated() { print(index, name, age) }
for (name, _) in people where name != "Ann" { print(name) }
let ages = people.map { name, age in "\(name):\(age)" }
print(ages)
let older = people.max { $0.1 < $1.1 }!
print(older.0)
let (quotient, remainder) = 17.quotientAndRemainder(dividingBy: 5)
print(quotient, remainder)
let records: [(name: String, score: Double)] = [("x", 1), (name: "y", score: 2.5)]
for record in records { print(record.name, record.score) }
print(records.map(\.score).reduce(0, +))
