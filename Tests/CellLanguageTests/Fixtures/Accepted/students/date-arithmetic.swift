struct Day: Comparable, Strideable, CustomStringConvertible {
    var number: Int
    static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    func distance(to other: Day) -> Int { other.number - number }
    func advanced(by n: Int) -> Day { Day(number: number + n) }
    var description: String { "day \(number)" }
}
let first = Day(number: 3), last = Day(number: 9)
print(first < last, first.distance(to: last), last.advanced(by: 1), max(first, last))
for day in stride(from: first, to: last, by: 2) { print(day, terminator: " ") }
print()
func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
print([1900, 2000, 2023, 2024].filter(isLeap), (1...12).map { [4, 6, 9, 11].contains($0) ? 30 : $0 == 2 ? 28 : 31 }.reduce(0, +))
