class Animal {
    let name: String
    init(name: String) { self.name = name }
}

class Dog: Animal {
    init(name: String) { super.init(name: name) }
}

print(Dog(name: "Rex").name)
