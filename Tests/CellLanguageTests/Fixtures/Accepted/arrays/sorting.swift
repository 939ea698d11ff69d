struct Student { let name: String; let grade: Int }
let students = ["Cy": 2, "Al": 1, "Bo": 2, "Di": 1].sorted { $0.key < $1.key }.map { Student(name: $0.key, grade: $0.value) }
print(students.map(\.name))
// sorted(by:) keeps the order of equals
print(students.sorted { $0.grade < $1.grade }.map(\.name))
print(students.sorted { $0.grade > $1.grade }.map(\.name))
print(students.sorted { ($0.grade, $1.name) < ($1.grade, $0.name) }.map(\.name))
var list = [3.5, -1, 2]
list.sort()
print(list)
list.sort(by: >)
print(list, ["b", "C", "a"].sorted(), [(2, "a"), (1, "z")].sorted { $0 < $1 }.map { $0.1 })
let order = [30, 10, 20].enumerated().sorted { $0.element < $1.element }.map(\.offset)
print(order)
var pairs = (0..<20).map { ($0 % 3, $0) }
pairs.sort { $0.0 < $1.0 }
print(pairs.map { $0.1 })
print([5, 2, 8].min { abs($0 - 4) < abs($1 - 4) }!, ["aa", "b"].max { $0.count < $1.count }!)
func bubble(_ a: [Int]) -> [Int] {
    var a = a
    for i in a.indices { for j in 0..<a.count - 1 - i where a[j] > a[j + 1] { a.swapAt(j, j + 1) } }
    return a
}
print(bubble([4, 3, 2, 1]))
