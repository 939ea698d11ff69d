class Animal {
    let name: String
    var sound: String { "..." }
    init(name: String) { self.name = name }
    func speak() -> String { "\(name) says \(sound)" }
    func describe() -> String { "animal " + speak() }
}
class Dog: Animal {
    override var sound: String { "Woof" }
    func fetch() -> String { "\(name) fetches" }
}
class Puppy: Dog {
    override var sound: String { super.sound.lowercased() + "!" }
    override func describe() -> String { "puppy: " + super.describe() }
    init() { super.init(name: "Pip") }
}
let animals: [Animal] = [Animal(name: "It"), Dog(name: "Rex"), Puppy()]
for animal in animals { print(animal.describe()) }
print((animals[1] as! Dog).fetch())
print(animals.compactMap { $0 as? Dog }.map(\.name))
print(animals[2] is Puppy, animals[1] is Puppy, animals[0] is Dog)
