// What a loop goes over may be the result of any operator, and only `..<` and `...` between whole numbers count.

struct Vector { let parts: [Int] }
func * (a: Vector, k: Int) -> [Int] { a.parts.map { $0 * k } }

let numbers = [1, 2, 3], more = [10, 20], names = ["a", "b"]
var total = 0
for n in numbers + more { total += n }
print(total)
for name in names + names.map({ $0 + "x" }) { print(name) }
for n in Vector(parts: numbers) * 3 { print(n) }

struct Region { let place: Int, name: String }
var found: [Region] = []
for place in 0..<2 {
    for name in names + ["c"] where name != "b" { found.append(Region(place: place, name: name)) }
}
print(found.map { "\($0.place)\($0.name)" })

func sum(_ a: [Double], _ b: [Double]?) -> Double {
    var sum = 0.0
    for x in b ?? a { sum += x }
    for x in a + (b ?? []) { sum += x }
    return sum
}
print(sum([1, 2], nil), sum([1], [4, 5]))
for x in numbers.isEmpty ? more : numbers { print(x, terminator: " ") }
print()
for (a, b) in zip(numbers + more, names + names) { print(a, b) }
for i in numbers.count - 1...numbers.count { print(i) }
