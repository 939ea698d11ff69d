enum Grade: Int, Comparable, CaseIterable {
    case poor = 1, fair, good, excellent
    static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
    init(points: Int) {
        switch points {
        case ..<50: self = .poor
        case 50..<70: self = .fair
        case 70...89: self = .good
        default: self = .excellent
        }
    }
    var next: Grade? { Grade(rawValue: rawValue + 1) }
}
let points = ["Ann": 95, "Bob": 48, "Cy": 70, "Di": 69]
let grades = points.mapValues(Grade.init(points:))
for name in grades.keys.sorted() { print(name, grades[name]!, grades[name]!.next.map { "then \($0)" } ?? "top") }
print(grades.values.min()!, grades.values.max()!, Grade.allCases.map(\.rawValue), Grade.good >= .fair)
let byGrade = Dictionary(grouping: grades.keys, by: { grades[$0]! }).mapValues { $0.sorted() }
print(byGrade.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
