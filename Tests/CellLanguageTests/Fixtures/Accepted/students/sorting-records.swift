struct Student { let name: String; let year: Int; let points: Double }
let all = [
    Student(name: "Cy", year: 2, points: 7.5), Student(name: "Ann", year: 1, points: 9),
    Student(name: "Bob", year: 2, points: 9), Student(name: "Di", year: 1, points: 6.25),
]
func show(_ list: [Student]) -> String { list.map(\.name).joined(separator: " ") }
print(show(all.sorted { $0.name < $1.name }))
print(show(all.sorted { ($0.year, -$0.points) < ($1.year, -$1.points) }))
print(show(all.sorted { a, b in a.points == b.points ? a.name > b.name : a.points > b.points }))
let best = Dictionary(grouping: all, by: \.year).compactMapValues { $0.max { $0.points < $1.points } }
for (year, student) in best.sorted(by: { $0.key < $1.key }) { print(year, student.name) }
let (high, low) = all.reduce(into: ([String](), [String]())) { result, s in
    if s.points > 7 { result.0.append(s.name) } else { result.1.append(s.name) }
}
print(high, low)
let ranking = all.enumerated().sorted { $0.element.points > $1.element.points }.map { "\($0.offset)" }
print(ranking, all.map { $0.points }.reduce(0, +) / Double(all.count))
