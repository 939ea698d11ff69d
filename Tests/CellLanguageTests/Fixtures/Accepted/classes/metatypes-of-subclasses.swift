class Animal {
    let legs: Int
    required init(legs: Int) { self.legs = legs }
    class var kind: String { "animal" }
    static func make() -> Self { Self(legs: 4) }
}

class Dog: Animal { override class var kind: String { "dog" } }

let type: Animal.Type = Dog.self
print(type.kind, type.init(legs: 3).legs, Dog.make().legs)
let pet: Animal = Dog(legs: 4)
print(Swift.type(of: pet) == Dog.self, Swift.type(of: pet) == Animal.self, Animal(legs: 2) is Dog)
let kinds: [Animal.Type] = [Animal.self, Dog.self]
print(kinds.map { $0.kind })
