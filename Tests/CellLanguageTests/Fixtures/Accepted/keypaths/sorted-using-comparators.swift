import Foundation

struct Pupil { var name: String, age: Int, height = 1.5 }
var pupils = [Pupil(name: "Cy", age: 9), Pupil(name: "Ann", age: 10, height: 1.4), Pupil(name: "Bo", age: 9, height: 1.2)]
print(pupils.sorted(using: KeyPathComparator(\.name)).map(\.name))
print(pupils.sorted(using: KeyPathComparator(\.age, order: .reverse)).map(\.name))
print(pupils.sorted(using: [KeyPathComparator(\.age), KeyPathComparator(\.height)]).map(\.name))
pupils.sort(using: KeyPathComparator(\.height))
print(pupils.map(\.name))
let byAge = KeyPathComparator(\Pupil.age)
print(byAge.compare(pupils[0], pupils[1]) == .orderedAscending, byAge.order)
print(["pear", "fig"].sorted(using: KeyPathComparator(\.count)))
