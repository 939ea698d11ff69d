struct Address { var city: String; var zip: Int }
struct Person { var name: String; var age: Int; var address: Address }
let people = [
    Person(name: "Ann", age: 30, address: Address(city: "Oslo", zip: 1)),
    Person(name: "Bob", age: 25, address: Address(city: "Bern", zip: 2)),
]
print(people.map(\.name), people.map(\.address.city), people.map(\.name.count))
let path = \Person.age
print(people[0][keyPath: path])
var copy = people[1]
copy[keyPath: \.address.zip] = 99
copy[keyPath: path] += 1
print(copy.address.zip, copy.age)
func sorted<T, V: Comparable>(_ items: [T], by path: KeyPath<T, V>) -> [T] {
    items.sorted { $0[keyPath: path] < $1[keyPath: path] }
}
print(sorted(people, by: \.age).map(\.name), sorted(people, by: \.address.city)[0].name)
print(people.filter { $0.age > 26 }.map(\.name), people.max { $0.age < $1.age }!.name)
let paths: [WritableKeyPath<Person, String>] = [\.name, \.address.city]
print(paths.map { people[0][keyPath: $0] })
print([[1, 2], []].map(\.isEmpty), ["ab", "c"].map(\.count), people.allSatisfy(\.name.isEmpty))
print([3, 1].map(\.self))
