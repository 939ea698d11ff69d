// Arguments of one generic parameter become what all of them can be.
func expect<T: Equatable>(_ found: T, _ wanted: T) { print(found == wanted) }
let ages = ["Ada": 36]
expect(ages["Ada"], 36)
expect(36, ages["Ada"])
expect(ages["Bo"], nil)
expect("a", ["a"].last)
let plain = 3, maybe: Int? = 3
expect(plain, maybe)
expect(maybe, plain)
expect(nil, maybe)

func pick<T>(_ first: Bool, _ a: T, _ b: T) -> T { first ? a : b }
class Animal {}
class Dog: Animal {}
class Cat: Animal {}
print(type(of: pick(true, Dog(), Cat())), type(of: pick(false, Animal(), Cat())))
protocol Shape { var sides: Int { get } }
struct Square: Shape { var sides = 4 }
struct Triangle: Shape { var sides = 3 }
let shape: any Shape = pick(true, Square(), Triangle())
let other: any Shape = Triangle()
print(shape.sides, pick(false, Square(), other).sides)
let either: Any = pick(true, 1, "a")
print(either, pick(false, 1, 2.5), pick(true, 1, nil) as Any)

func pair<T>(_ a: T, _ b: T) -> [T] { [a, b] }
print(pair(1, 2.5), pair(1, nil), pair("a", nil))
func has<T: Equatable>(_ elements: [T], _ wanted: T) -> Bool { elements.contains(wanted) }
print(has([1, nil, 2], 2), has([1, 2], nil))
let rows = [[1], [nil, 4]]
print(rows, [[nil, 1], [2]].count)
