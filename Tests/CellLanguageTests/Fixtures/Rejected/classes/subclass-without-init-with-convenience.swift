class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    var age: Int
    convenience init(age: Int) { self.init(name: "Rex") }
}

print(Dog(age: 1).name)
