class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    override init() { super.init(name: "Rex") }
}

print(Dog().name)
