class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    var age: Int
}

let dog = Dog(name: "Rex")
print(dog.name)
